import type { RasaStep } from '../../utils/listening/types';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { welcomeTexts } from '../i18n/welcome';
import { StepName } from '../options/StepName';
import { Voice } from '../ui/Voice';

const STEPS: readonly RasaStep[] = ['receive', 'appreciate', 'summarise', 'ask'];

/** What a prompt looks like: the customer's words, what rests on them, and the four steps. */
export function FirstPrompt() {
  const texts = useTexts(welcomeTexts);
  const language = useUiLanguage();
  const { quote, mark, after } = texts.example;
  return (
    <>
      <p>{texts.firstHint}</p>
      <Voice lang={language}>{language === 'fi' ? `”${quote}”` : `“${quote}”`}</Voice>
      <div class="welcome-prompt" data-step="appreciate">
        <StepName step="appreciate" />
        <p>
          <span class="grounded">{mark}</span>
          {after}
        </p>
      </div>
      <ul class="welcome-legend">
        {STEPS.map((step) => (
          <li key={step}>
            <StepName step={step} />
            <span class="small soft">{texts.steps[step]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
