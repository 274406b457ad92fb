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
  const half = echo.shared > 0 && echo.shared * 2 >= echo.words;
  if (!isRetelling(frame, echo, half)) return undefined;
  return { step: 'summarise', depth: frame.inward ? 'complex' : 'simple' };
}

function isRetelling(frame: Frame, echo: Echo, half: boolean): boolean {
  if (frame.about === 'us') return false;
  if (frame.about === 'you')
    return frame.modal ? frame.concluding && half : frame.told || frame.concluding || echo.shared > 0;
  if (frame.modal) return false;
  if (frame.about === 'yours') return frame.concluding || half || (frame.inward && echo.shared > 0);
  // "Yes, it is …" answers; it does not gather.
  if (frame.answering) return false;
  return half || (frame.concluding && (echo.shared > 0 || frame.rising || frame.pointing));
}
