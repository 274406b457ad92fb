import { isAddressed } from './addressed';
import type { Thread } from './thread';
import type { Heard, Quoted } from './types';

/** The customer's points, and whether the draft or a later message of ours answers them. */
export function findHeard(thread: Thread): Heard[] {
  return thread.points.map((point) => ({
    message: point.message,
    start: point.start,
    end: point.end,
    quote: point.quote,
    kind: point.kind,
    addressed: isAddressed(point, thread),
  }));
}

/** Questions of the customer that no message of ours nor the draft answers. */
export function findUnanswered(heard: readonly Heard[]): Quoted[] {
  return heard
    .filter((point) => point.kind === 'question' && !point.addressed)
    .map(({ message, start, end, quote }) => ({ message, start, end, quote }));
}
