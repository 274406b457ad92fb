import { useMemo } from 'preact/hooks';
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
  const items = useMemo(
    () =>
      shownRules.map(({ rule, examples }) => ({
        id: rule.id,
        language: rule.language,
        searched: [rule.title[language], rule.why[language], ...examples.rewrites.flat()].join(' '),
        draw: () => <RuleItem rule={rule} examples={examples} />,
        title: rule.title[language],
      })),
    [language],
  );
  return <KnowledgeCard title={texts.rules} hint={texts.rulesHint} items={items} />;
}
