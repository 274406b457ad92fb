import type { Language } from '../conversation/types';
import { fold } from '../language/fold';
import { pattern } from '../language/pattern';
import { contentStems } from '../language/stem';
import { endsAsking } from '../language/tail';
import { WEEKDAYS } from './facts/calendar';
import type { Sentence } from './ownText';
import type { Reply, Thread } from './thread';
import type { Contradiction, Fact } from './types';

/** Kinds of fact that a promise stands or falls with. */
const BINDING = new Set<Fact['kind']>(['date', 'time', 'amount', 'duration']);
/** How many words of the matter both must share before their facts are compared. */
const SAME_MATTER = 2;

/**
 * Claims in the draft against an earlier promise or statement of ours: the same matter with another date, time,
 * amount or duration (where both sentences name exactly one), or refused where it was offered. Silent when the draft itself says that it changed.
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
  /(?<![\p{L}])(?:aiemmin|aikaisemmin|lupasi|lupasin|lupasimme|sanoin|arvioi|muuttu|siirty|uu(?:si|den|deksi|delle) (?:[\p{L}]+ )?(?:aika|aja|arvio|päivä|toimitusaika|toimituspäivä|hinta|hinna|summa)|viiväst|myöhäst|lykkä|korjaan|korja|virhe|pahoittel|sijaan|sijasta|earlier|previously|promised|said|changed|moved|new (?:[\p{L}]+ )?(?:date|day|time|estimate|price|total)|delayed|postponed|pushed back|brought forward|rescheduled|instead|sorry|correct|mistake|updated|rather)\p{L}*/u;

function contradicts(
  sentence: Sentence,
  written: Reply,
  told: Sentence,
  reply: Reply,
  thread: Thread,
): boolean {
  if (OWNS_UP.test(sentence.folded) || endsAsking(sentence.folded) || endsAsking(told.folded)) return false;
  const differs = [...BINDING].some((kind) => {
    const now = within(written.facts, sentence, kind);
    const then = within(reply.facts, told, kind);
    const [one, other] = [now[0], then[0]];
    if (now.length !== 1 || then.length !== 1 || one === undefined || other === undefined) return false;
    return meaningOf(one) !== meaningOf(other);
  });
  if (!differs && !turnsDown(sentence.folded, told.folded, thread.language)) return false;
  const before = contentStems(told.folded, thread.language);
  const shared = [...contentStems(sentence.folded, thread.language)].filter(
    (one) => !/\d/.test(one) && before.has(one),
  );
  return shared.length >= SAME_MATTER;
}

/** What a fact says: its value, or for "on Friday" and "perjantaina" the day itself. */
function meaningOf({ value, text }: Fact): string {
  const folded = fold(text);
  const day = Object.entries(WEEKDAYS).find(([name]) => folded.includes(name))?.[1];
  return day === undefined ? (value ?? folded) : `weekday ${day}`;
}

const OFFERS: Readonly<Record<Language, RegExp>> = {
  fi: pattern(
    '(?:voin|voimme|onnistuu|saat|saatte|hyvitän|hyvitämme|palautan|palautamme|lähetän|lähetämme|korvaan|korvaamme|kuuluu|kyllä)',
    'u',
  ),
  en: pattern(
    "(?:i'll|we'll|i will|we will|i can|we can|you can|you'll get|you will get|is covered|is included|is free)",
    'u',
  ),
};
const REFUSES: Readonly<Record<Language, RegExp>> = {
  fi: pattern(
    '(?:en voi|emme voi|ei voi|ei voida|ei onnistu|et saa|ette saa|emme hyvitä|emme palauta|emme lähetä|emme korvaa|ei kuulu|ei korvata|ei hyvitetä)',
    'u',
  ),
  en: pattern(
    "(?:i can't|we can't|i cannot|we cannot|we won't|i won't|you can't|you cannot|we don't|(?:isn't|is not) (?:covered|included|possible|free)|unable to)",
    'u',
  ),
};

/** Refuses now what was offered then. */
function turnsDown(now: string, then: string, language: Language): boolean {
  return REFUSES[language].test(now) && OFFERS[language].test(then) && !REFUSES[language].test(then);
}

function within(facts: readonly Fact[], { start, end }: Sentence, kind: Fact['kind']): Fact[] {
  return facts.filter((fact) => fact.kind === kind && fact.start >= start && fact.end <= end);
}
