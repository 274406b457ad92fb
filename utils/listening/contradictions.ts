import { contentStems } from '../language/stem';
import type { Sentence } from './ownText';
import type { Reply, Thread } from './thread';
import type { Contradiction, Fact } from './types';

/** Kinds of fact that a promise stands or falls with. */
const BINDING = new Set<Fact['kind']>(['date', 'time', 'amount']);
/** How many words of the matter both must share before their facts are compared. */
const SAME_MATTER = 2;

/**
 * Claims in the draft against an earlier promise or statement of ours: the same matter with another date, time or amount. Only where both
 * sentences name exactly one, and the draft does not itself say that it changed.
 */
export function findContradictions(thread: Thread, draft: string): Contradiction[] {
  const written = thread.draft;
  if (written === undefined) return [];
  return written.text.sentences.flatMap((sentence) => {
    for (const reply of thread.replies) {
      const earlier = reply.text.sentences.find((told) =>
        contradicts(sentence, written, told, reply, thread),
      );
      if (earlier === undefined || reply.message === undefined) continue;
      const quote = thread.messages[reply.message]?.text.slice(earlier.start, earlier.end) ?? '';
      const { start, end } = sentence;
      return [{ start, end, actual: draft.slice(start, end), message: reply.message, quote }];
    }
    return [];
  });
}

const OWNS_UP =
  /(?<![\p{L}])(?:aiemmin|aikaisemmin|lupasi|lupasin|lupasimme|sanoin|arvioi|muuttu|siirty|uusi|korjaan|korja|virhe|pahoittel|sijaan|sijasta|earlier|previously|promised|said|changed|moved|new|instead|sorry|correct|mistake|updated|rather)\p{L}*/u;

function contradicts(
  sentence: Sentence,
  written: Reply,
  told: Sentence,
  reply: Reply,
  thread: Thread,
): boolean {
  if (OWNS_UP.test(sentence.folded) || /\?["')\s]*$/.test(sentence.folded) || /\?["')\s]*$/.test(told.folded))
    return false;
  const differs = [...BINDING].some((kind) => {
    const now = within(written.facts, sentence, kind);
    const then = within(reply.facts, told, kind);
    const [one, other] = [now[0], then[0]];
    if (now.length !== 1 || then.length !== 1 || one === undefined || other === undefined) return false;
    return one.value !== undefined && other.value !== undefined && one.value !== other.value;
  });
  if (!differs) return false;
  const before = contentStems(told.folded, thread.language);
  const shared = [...contentStems(sentence.folded, thread.language)].filter(
    (one) => !/\d/.test(one) && before.has(one),
  );
  return shared.length >= SAME_MATTER;
}

function within(facts: readonly Fact[], { start, end }: Sentence, kind: Fact['kind']): Fact[] {
  return facts.filter((fact) => fact.kind === kind && fact.start >= start && fact.end <= end);
}
