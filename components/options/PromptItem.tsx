import type { PromptExamples, PromptPattern } from '../../utils/prompts/types';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { optionsTexts } from '../i18n/options';
import { Voice } from '../ui/Voice';
import { SilentExamples } from './SilentExamples';

type Props = { readonly pattern: PromptPattern; readonly examples: PromptExamples };

/** Why a prompt helps, what brings it, and where it stays silent. */
export function PromptItem({ pattern, examples }: Props) {
  const texts = useTexts(optionsTexts);
  const language = useUiLanguage();
  const [customer, suggestion] = examples.prompts[0] ?? [];
  return (
    <>
      <p class="small soft">{pattern.why[language]}</p>
      {customer !== undefined && suggestion !== undefined && (
        <>
          <span class="sr">{texts.customer}</span>
          <Voice lang={pattern.language}>{customer}</Voice>
          <p lang={pattern.language}>
            <span class="sr">{texts.suggestion} </span>
            {suggestion}
          </p>
        </>
      )}
      <SilentExamples
        of="prompt"
        about={suggestion ?? pattern.id}
        lang={pattern.language}
        examples={examples.silent}
      />
    </>
  );
}
