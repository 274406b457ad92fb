import type { DetectedLanguage } from '../../utils/conversation/types';
import type { Assumption } from '../../utils/listening/types';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { quoted } from '../i18n/format';
import { draftTexts } from '../i18n/panel/draft';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';

/** More than these would be a lecture. */
const SHOWN = 2;

type Props = {
  readonly assumptions: readonly Assumption[];
  readonly language: DetectedLanguage;
  readonly onInsert: (question: string) => void;
};

/** Claims about the customer that the customer never made, and the question that would settle each. */
export function AssumptionNotes({ assumptions, language, onInsert }: Props) {
  const texts = useTexts(draftTexts);
  const [opening, closing] = quoted(useUiLanguage());
  const lang = language !== 'other' && { lang: language };
  return (
    <>
      {assumptions.slice(0, SHOWN).map(({ actual, ask }) => (
        <div key={actual} data-assumption>
          <Note tone="warn">
            <h3 class="small">{texts.assumed}</h3>
            <p {...lang}>
              {opening}
              {actual}
              {closing}
            </p>
            <p>
              {texts.ask} <span {...lang}>{ask}</span>{' '}
              <Button tone="quiet" data-action="insert-question" onClick={() => onInsert(ask)}>
                {texts.insert}
              </Button>
            </p>
          </Note>
        </div>
      ))}
    </>
  );
}
