import { useId } from 'preact/hooks';
import { EXPERIENCES, type Experience } from '../../utils/insights/types';
import { useTexts } from '../hooks/useTexts';
import { logTexts } from '../i18n/panel/log';
import { termTexts } from '../i18n/terms';
import { Pick } from '../ui/Pick';

type Props = {
  readonly experience: Experience | undefined;
  readonly onChange: (experience: Experience | undefined) => void;
};

/** How the customer met the thing; one, or none. */
export function ExperienceChips({ experience, onChange }: Props) {
  const texts = useTexts(logTexts);
  const { experiences } = useTexts(termTexts);
  const name = useId();
  return (
    <fieldset>
      <legend class="legend">{texts.experience}</legend>
      <div class="chips">
        {EXPERIENCES.map((one) => (
          <Pick
            key={one}
            choose="one"
            clearable
            name={name}
            value={one}
            checked={one === experience}
            onChange={(checked) => onChange(checked ? one : undefined)}
          >
            {experiences[one]}
          </Pick>
        ))}
      </div>
    </fieldset>
  );
}
