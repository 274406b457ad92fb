import type { RasaState, RasaStep } from '../../utils/listening/types';
import type { Prompt } from '../../utils/prompts/types';
import { useTexts } from '../hooks/useTexts';
import { listenTexts } from '../i18n/panel/listen';
import { termTexts } from '../i18n/terms';
import { Glyph } from '../ui/Glyph';

const STEPS: readonly RasaStep[] = ['receive', 'appreciate', 'summarise', 'ask'];

type Props = {
  readonly rasa: Readonly<Record<RasaStep, RasaState>>;
  /** The customer said yes to a summary of ours. */
  readonly confirmed: boolean;
  /** The step of the open prompt. */
  readonly open: RasaStep | undefined;
  /** All that could be offered: a step with an offer can be pressed. */
  readonly offered: readonly Prompt[];
  readonly onOpen: (step: RasaStep) => void;
};

/** The four steps of listening, each with its state in words. */
export function RasaTiles({ rasa, confirmed, open, offered, onOpen }: Props) {
  const { steps } = useTexts(termTexts);
  const texts = useTexts(listenTexts);
  const stateOf = (step: RasaStep) => {
    if (step === open && rasa[step] === 'missing') return texts.open;
    // What is to be told back since then has not been confirmed.
    return step === 'summarise' && confirmed && rasa[step] === 'done'
      ? texts.confirmed
      : texts.states[rasa[step]];
  };
  return (
    <ol class="rasa" aria-label="RASA">
      {STEPS.map((step) => {
        const current = step === open;
        const inside = (
          <>
            <span class="step-glyph">
              <Glyph name={step} />
            </span>
            <b>{steps[step]}</b>
            <i>{stateOf(step)}</i>
          </>
        );
        const tile = {
          class: 'step-tile',
          'data-state': rasa[step],
          ...(current && { 'aria-current': 'step' as const }),
        };
        return (
          <li key={step} data-step={step}>
            {offered.some((prompt) => prompt.step === step) ? (
              <button type="button" {...tile} onClick={() => onOpen(step)}>
                {inside}
              </button>
            ) : (
              <div {...tile}>{inside}</div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
