import { fold } from '../language/fold';
import type { Reply, Thread } from './thread';
import { type PointInThread, repliesAfter } from './thread';

/** How much of a point's words a reply must take up. */
const SHARE = 0.3;
const FEW_WORDS = 3;
const YES_OR_NO =
  /^(?:hei|hi|hello|moi|dear)?[\s\p{L},]{0,20}?[,.!]?\s?(?:yes|no|kyllä|ei|joo|valitettavasti ei|it was|it is|it wasn't)(?![\p{L}])/u;

/** Whether the draft or a later message of ours takes up what the customer said. */
export function isAddressed(point: PointInThread, thread: Thread): boolean {
  return repliesAfter(thread, point.message).some((reply) => takesUp(reply, point, thread));
}

function takesUp(reply: Reply, point: PointInThread, thread: Thread): boolean {
  if (point.kind === 'thanks' || point.kind === 'praise') return answersThanks(reply, point);
  if (sharesFact(reply, point, thread)) return true;
  const { stems } = point;
  const shared = [...stems].filter((one) => reply.stems.has(one)).length;
  if (stems.size === 0) return point.kind === 'question' && hasSubstance(reply);
  if (point.kind === 'question' && stems.size === 1 && shared === 0) return YES_OR_NO.test(reply.text.folded);
  return shared / stems.size >= SHARE || (stems.size <= FEW_WORDS && shared > 0);
}

function sharesFact(reply: Reply, point: PointInThread, thread: Thread): boolean {
  const facts = thread.facts.filter(
    (fact) => fact.message === point.message && fact.start < point.end && point.start < fact.end,
  );
  return facts.some((fact) => reply.facts.some((other) => isSame(fact, other)));
}

function isSame(
  one: { kind: string; text: string; value?: string },
  other: { kind: string; text: string; value?: string },
) {
  if (one.kind !== other.kind) return false;
  if (one.value !== undefined && other.value !== undefined) return one.value === other.value;
  return fold(one.text) === fold(other.text);
}

function answersThanks(reply: Reply, point: PointInThread): boolean {
  if (reply.moves.some((move) => move.step === 'appreciate')) return true;
  return [...point.stems].some((one) => reply.stems.has(one));
}

/** A reply that tells something, rather than asking or putting off. */
function hasSubstance(reply: Reply): boolean {
  return reply.moves.some((move) => move.step === 'inform' && move.end - move.start > 20);
}
