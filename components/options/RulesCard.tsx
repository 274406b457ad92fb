import { useMemo } from 'preact/hooks';
import type { Severity } from '../../utils/rewrites/types';
import { ruleUse, severities } from '../../utils/settings';
import { useSetting } from '../hooks/useSetting';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { optionsTexts } from '../i18n/options';
import { KnowledgeCard } from './KnowledgeCard';
import { RuleItem } from './RuleItem';
import { shownRules } from './shownRules';

const NONE: Readonly<Record<string, Severity>> = {};

/** The rewrite rules, each with its reason, an example and a switch. */
export function RulesCard() {
  const texts = useTexts(optionsTexts);
  const language = useUiLanguage();
  const [uses] = useSetting(ruleUse);
  const [chosen = NONE, setChosen] = useSetting(severities);
  const items = useMemo(
    () =>
      shownRules.map(({ rule, examples }) => ({
        id: rule.id,
        language: rule.language,
        searched: [rule.title[language], rule.why[language], ...examples.rewrites.flat()].join(' '),
        draw: () => (
          <RuleItem
            rule={rule}
            examples={examples}
            use={uses?.[rule.id]}
            severity={chosen[rule.id]}
            onSeverity={(severity) => {
              const { [rule.id]: _, ...others } = chosen;
              setChosen(severity === undefined ? others : { ...others, [rule.id]: severity });
            }}
          />
        ),
        title: rule.title[language],
      })),
    [language, uses, chosen, setChosen],
  );
  return <KnowledgeCard title={texts.rules} hint={texts.rulesHint} items={items} />;
}
