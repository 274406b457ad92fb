import { isAddressed } from './addressed';
import type { Thread } from './thread';
import type { Heard, Quoted } from './types';

/** The customer's points, and whether the draft or a later message of ours answers them. */
export function findHeard(thread: Thread): Heard[] {
  const heard: Heard[] = [];
  for (const point of thread.points) {
    const { message, start, end, quote, kind } = point;
    const before = heard.at(-1);
    // "… and it still hasn't come" says nothing by itself: it is heard when what it speaks of is.
    const leans = point.stems.size === 0 && kind !== 'question' && before?.message === message;
    heard.push({
      message,
      start,
      end,
      quote,
      kind,
      addressed: leans ? before.addressed : isAddressed(point, thread),
    });
  }
  return heard;
}

/** Questions of the customer that no message of ours nor the draft answers. */
export function findUnanswered(heard: readonly Heard[]): Quoted[] {
  return heard
    .filter((point) => asksForAnswer(point) && !point.addressed)
    .map(({ message, start, end, quote }) => ({ message, start, end, quote }));
}

/** A question, or a request put as one. */
function asksForAnswer({ kind, quote }: Heard): boolean {
  return kind === 'question' || (kind === 'wish' && quote.endsWith('?'));
}
