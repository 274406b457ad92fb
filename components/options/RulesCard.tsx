import { useMemo } from 'preact/hooks';
import { ruleUse } from '../../utils/settings';
import { useSetting } from '../hooks/useSetting';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { optionsTexts } from '../i18n/options';
import { KnowledgeCard } from './KnowledgeCard';
import { RuleItem } from './RuleItem';
import { shownRules } from './shownRules';

/** The rewrite rules, each with its reason, an example and a switch. */
export function RulesCard() {
  const texts = useTexts(optionsTexts);
  const language = useUiLanguage();
  const [uses] = useSetting(ruleUse);
  const items = useMemo(
    () =>
      shownRules.map(({ rule, examples }) => ({
        id: rule.id,
        language: rule.language,
        searched: [rule.title[language], rule.why[language], ...examples.rewrites.flat()].join(' '),
        draw: () => <RuleItem rule={rule} examples={examples} use={uses?.[rule.id]} />,
        title: rule.title[language],
      })),
    [language, uses],
  );
  return <KnowledgeCard title={texts.rules} hint={texts.rulesHint} items={items} />;
}
