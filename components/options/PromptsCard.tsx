import { useMemo } from 'preact/hooks';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { optionsTexts } from '../i18n/options';
import { termTexts } from '../i18n/terms';
import { KnowledgeCard } from './KnowledgeCard';
import { PromptItem } from './PromptItem';
import { StepName } from './StepName';
import { shownPrompts } from './shownPrompts';

/** The prompt patterns, each with its step, an example and a switch. */
export function PromptsCard() {
  const texts = useTexts(optionsTexts);
  const terms = useTexts(termTexts);
  const language = useUiLanguage();
  const items = useMemo(
    () =>
      shownPrompts.map(({ pattern, examples }) => ({
        id: pattern.id,
        language: pattern.language,
        title: (
          <>
            <StepName step={pattern.step} />
            <span class="sr">{texts.of(examples.prompts[0]?.[1] ?? '')}</span>
          </>
        ),
        searched: [
          terms.steps[pattern.step],
          pattern.why[language],
          ...pattern.says,
          ...examples.prompts.flat(),
        ].join(' '),
        draw: () => <PromptItem pattern={pattern} examples={examples} />,
      })),
    [language, terms, texts],
  );
  return <KnowledgeCard title={texts.prompts} hint={texts.promptsHint} items={items} />;
}
