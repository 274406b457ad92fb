import type { Move } from '../../types';
import type { Echo } from './echo';
import type { Frame } from './types';

type Summary = Pick<Move, 'step' | 'depth'>;

/**
 * Whether a statement tells the customer's matter back. A statement about the customer does, unless it advises; one about their things, or
 * about anything else, only on evidence: it concludes, or most of what it says was said before.
 */
export function retells(frame: Frame, echo: Echo): Summary | undefined {
  if (frame.act !== 'statement' && frame.act !== 'fragment') return undefined;
  if (!isRetelling(frame, echo)) return undefined;
  return { step: 'summarise', depth: frame.inward ? 'complex' : 'simple' };
}

/** After so many words of the customer, a statement about them that shares none tells nothing back: it guesses. */
const MUCH_SAID = 8;

function isRetelling(frame: Frame, echo: Echo): boolean {
  const half = echo.shared > 0 && echo.shared * 2 >= echo.words;
  // An answer takes up the words of the question without telling anything back.
  const gathers = half && !echo.asked;
  const guesses = echo.shared === 0 && echo.words > 0 && echo.said >= MUCH_SAID && !frame.inward;
  switch (frame.about) {
    case 'us':
      return false;
    case 'you':
      if (frame.modal) return frame.concluding && half;
      return frame.concluding || echo.shared > 0 || ((frame.told || frame.rising) && !guesses);
    case 'yours':
      if (frame.modal || frame.explaining) return false;
      return (
        frame.concluding ||
        gathers ||
        ((frame.inward || frame.told) && echo.shared > 0) ||
        (frame.pointing && !guesses && !echo.asked)
      );
    case 'other':
      // "Yes, it is …" answers; it does not gather.
      if (frame.modal || frame.explaining || frame.answering) return false;
      return gathers || (frame.concluding && (echo.shared > 0 || frame.rising || frame.pointing));
  }
}
