import type { RewriteExamples, RewriteRule, Severity } from '../../utils/rewrites/types';
import type { RuleUse } from '../../utils/settings';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { optionsTexts } from '../i18n/options';
import { Chip } from '../ui/Chip';
import { SeverityChoice } from './SeverityChoice';
import { SilentExamples } from './SilentExamples';

type Props = {
  readonly rule: RewriteRule;
  readonly examples: RewriteExamples;
  /** What this agent did with it so far. */
  readonly use: RuleUse | undefined;
  readonly severity: Severity | undefined;
  readonly onSeverity: (severity: Severity | undefined) => void;
};

/** Why a rule speaks up, what it makes of a draft, and where it stays silent. */
export function RuleItem({ rule, examples, use, severity, onSeverity }: Props) {
  const texts = useTexts(optionsTexts);
  const language = useUiLanguage();
  const [before, after] = examples.rewrites[0] ?? [];
  return (
    <>
      <p class="small soft">
        <Chip>{texts.modes[rule.mode]}</Chip> {rule.why[language]}
      </p>
      {before !== undefined && (
        <p class="small change" lang={rule.language}>
          <span class="sr">{rule.mode === 'flag' ? texts.flagged : texts.before} </span>
          {rule.mode === 'flag' ? <span>{before}</span> : <del>{before}</del>}
          {rule.mode !== 'flag' && after !== undefined && (
            <>
              <br />
              <span class="sr">{texts.after} </span>
              <ins>{after}</ins>
            </>
          )}
        </p>
      )}
      <SeverityChoice rule={rule} chosen={severity} onChoose={onSeverity} />
      {use && (
        <p class="tiny soft" data-use>
          {texts.used(use)}
        </p>
      )}
      <SilentExamples
        of="rule"
        about={rule.title[language]}
        lang={rule.language}
        examples={examples.leaves}
      />
    </>
  );
}
