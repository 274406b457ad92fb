import { fold } from '../language/fold';
import { countWords } from '../language/words';
import { signals } from './signals';
import type { Thread } from './thread';
import type { PointKind, Unsaid } from './types';

/** Asking after everything at once is an interrogation. */
const MOST = 3;

/**
 * What the customer has not told, and would matter here, the most useful first. Only where something is wrong, wanted or given up:
 * a plain question, a fact or a thank-you leaves nothing open.
 */
export function findUnsaid(thread: Thread): Unsaid[] {
  const { points, language, messages } = thread;
  const said = fold(
    messages
      .filter((message) => message.author === 'customer')
      .map((message) => message.text)
      .join('\n')
      .slice(0, 20_000),
  );
  const has = (...kinds: PointKind[]) => points.some((point) => kinds.includes(point.kind));
  const resigned = signals.resigns(said, language);
  const glad = has('praise', 'thanks') && !has('problem', 'churn');
  if (isSettled(thread)) return [];
  const trouble = has('problem', 'churn') || (has('feeling', 'consequence', 'tried') && !glad);
  if (!trouble && !resigned) return [];

  const words = countWords(said);
  const request =
    has('wish') || points.some((p) => p.kind === 'question' && signals.requests(fold(p.quote), language));
  const dated = has('expectation') || tellsWhenNeeded(thread);
  const open: [Unsaid, boolean][] = [
    ['goal', resigned || (has('churn') && !has('problem', 'consequence', 'feeling', 'wish'))],
    ['outcome', !request || resigned],
    ['tried', has('problem') && !has('tried') && signals.technical(said, language) && words < 60],
    ['consequence', has('problem') && !has('consequence', 'feeling', 'situation', 'churn') && words < 60],
    ['deadline', has('problem') && !dated && !signals.deadline(said, language)],
    ['affected', resigned && !signals.others(said, language)],
  ];
  return open.flatMap(([slot, isOpen]) => (isOpen ? [slot] : [])).slice(0, MOST);
}

/** The customer's last words are thanks for what we wrote: nothing is open. */
function isSettled({ messages, points, replies }: Thread): boolean {
  const last = messages.findLastIndex(({ author }) => author === 'customer');
  const here = points.filter(({ message }) => message === last);
  const answered = replies.some(({ message }) => message !== undefined && message < last);
  return answered && here.length > 0 && here.every(({ kind }) => kind === 'thanks' || kind === 'praise');
}

/** A day or an hour in what is coming or wanted; when something went wrong is no deadline. */
function tellsWhenNeeded({ facts, points }: Thread): boolean {
  return facts.some(
    (fact) =>
      (fact.kind === 'date' || fact.kind === 'time') &&
      points.some(
        (point) =>
          point.message === fact.message &&
          fact.start < point.end &&
          point.start < fact.end &&
          ['situation', 'consequence', 'wish', 'question', 'churn'].includes(point.kind),
      ),
  );
}
