import { useId } from 'preact/hooks';
import type { RewriteRule, Severity } from '../../utils/rewrites/types';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { optionsTexts } from '../i18n/options';

const LEVELS: readonly Severity[] = [1, 2, 3];

type Props = {
  readonly rule: RewriteRule;
  readonly chosen: Severity | undefined;
  /** `undefined`: as the rule itself has it. */
  readonly onChoose: (severity: Severity | undefined) => void;
};

/** How strongly a rule speaks; of findings on the same words the stronger is shown. */
export function SeverityChoice({ rule, chosen, onChoose }: Props) {
  const texts = useTexts(optionsTexts);
  const language = useUiLanguage();
  const id = useId();
  const name = (level: Severity) =>
    level === rule.severity ? texts.usual(texts.severities[level]) : texts.severities[level];
  return (
    <span class="row tiny">
      <label for={id}>
        {texts.severity}
        <span class="sr">{texts.of(rule.title[language])}</span>
      </label>
      <select
        id={id}
        class="auto"
        data-severity-of={rule.id}
        value={chosen ?? rule.severity}
        onChange={(event) => {
          const level = LEVELS.find((one) => String(one) === event.currentTarget.value);
          onChoose(level === rule.severity ? undefined : level);
        }}
      >
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {name(level)}
          </option>
        ))}
      </select>
    </span>
  );
}
