import type { RasaStep } from '../../utils/listening/types';
import { useTexts } from '../hooks/useTexts';
import { termTexts } from '../i18n/terms';
import { Glyph } from '../ui/Glyph';

/** A step of listening: glyph, word and colour together. */
export function StepName({ step }: { readonly step: RasaStep }) {
  const { steps } = useTexts(termTexts);
  return (
    <span class="step-name" data-step={step}>
      <Glyph name={step} />
      {steps[step]}
    </span>
  );
}
