import { useId } from 'preact/hooks';
import type { DetectedLanguage } from '../../utils/conversation/types';
import type { Prompt } from '../../utils/prompts/types';
import { useTexts } from '../hooks/useTexts';
import { listenTexts } from '../i18n/panel/listen';
import { termTexts } from '../i18n/terms';
import { Glyph } from '../ui/Glyph';

type Props = {
  readonly prompts: readonly Prompt[];
  readonly language: DetectedLanguage;
  readonly onOpen: (patternId: string) => void;
};

/** The prompts that wait behind the open one, a line each. */
export function WaitingPrompts({ prompts, language, onOpen }: Props) {
  const texts = useTexts(listenTexts);
  const { steps } = useTexts(termTexts);
  const id = useId();
  if (prompts.length === 0) return null;
  return (
    <div>
      <h3 class="small soft" id={id}>
        {texts.waiting(prompts.length)}
      </h3>
      <ul class="waiting" data-waiting aria-labelledby={id}>
        {prompts.map((prompt) => (
          <li key={prompt.patternId} data-step={prompt.step}>
            <button type="button" onClick={() => onOpen(prompt.patternId)}>
              <Glyph name={prompt.step} />
              <span>
                <b>{steps[prompt.step]}</b>{' '}
                <span {...(language !== 'other' && { lang: language })}>{prompt.text}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
