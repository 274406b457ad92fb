import type { Language } from '../../utils/conversation/types';
import { useTexts } from '../hooks/useTexts';
import { optionsTexts } from '../i18n/options';

type Props = {
  readonly of: 'rule' | 'prompt';
  readonly about: string;
  readonly lang: Language;
  readonly examples: readonly string[];
};

/** Texts at which a rule or prompt stays silent: its limits, shown by example. */
export function SilentExamples({ of, about, lang, examples }: Props) {
  const texts = useTexts(optionsTexts);
  if (examples.length === 0) return null;
  return (
    <details>
      <summary>
        {of === 'rule' ? texts.silentRule : texts.silentPrompt}
        <span class="sr">{texts.of(about)}</span>
      </summary>
      <p class="small soft">{texts.silentHint}</p>
      <ul class="small silent" lang={lang}>
        {examples.map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
    </details>
  );
}
