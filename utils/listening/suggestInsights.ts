import { fold } from '../language/fold';
import { isStopword } from '../language/stopwords';
import { words } from '../language/words';
import { signals } from './signals';
import type { PointInThread, Thread } from './thread';
import { touchpointOf } from './touchpoints';
import type { Facet, InsightSuggestion, PointKind } from './types';

/** More would be noise: the agent logs one or two. */
const MOST = 3;
/** Points worth less are offered only when there is nothing better. */
const GOOD = 6;
const THEME_WORDS = 3;
const SHORTEST_QUOTE = 8;

/** What each kind of point says about the customer, and how much it is worth keeping. Kinds that are not here are not offered. */
const WORTH: Partial<Record<PointKind, readonly [Facet, number]>> = {
  churn: ['behaviour', 10],
  competitor: ['competitor', 10],
  situation: ['lifeSituation', 8],
  consequence: ['experience', 8],
  problem: ['experience', 7],
  wish: ['wish', 7],
  praise: ['valueDriver', 7],
  feeling: ['feeling', 6],
  expectation: ['expectation', 6],
  tried: ['behaviour', 4],
  question: ['need', 3],
  fact: ['experience', 1],
};
const WHY = /(?<![\p{L}])(?:miksi|miks|why|luulin|i thought|ajattelin)(?![\p{L}])/u;
const AGAIN =
  /(?<![\p{L}])(?:taas|kolmas kerta|kolmatta kertaa|jälleen|uudestaan|again|third time|second time|is back|keeps|every time|joka kerta|viikko sitten|days ago)(?![\p{L}])/u;

/** What the panel offers to log, in the order of the conversation: the points that tell most, at most one of a kind twice. */
export function suggestInsights(thread: Thread): InsightSuggestion[] {
  const counted = new Map<PointKind, number>();
  const ranked = thread.points
    .map((point) => ({ point, worth: worthOf(point) }))
    .filter(({ point, worth }) => worth > 0 && point.quote.length >= SHORTEST_QUOTE)
    .sort((a, b) => b.worth - a.worth);
  const good = ranked.filter(({ worth }) => worth >= GOOD);
  return (good.length > 0 ? good : ranked.slice(0, 1))
    .filter(({ point }) => {
      const times = (counted.get(point.kind) ?? 0) + 1;
      counted.set(point.kind, times);
      return times <= 2;
    })
    .slice(0, MOST)
    .sort((a, b) => a.point.message - b.point.message || a.point.start - b.point.start)
    .map(({ point }) => suggestionOf(point, thread));
}

function worthOf(point: PointInThread): number {
  const worth = WORTH[point.kind]?.[1] ?? 0;
  return worth + (AGAIN.test(fold(point.quote)) ? 2 : 0);
}

function suggestionOf(point: PointInThread, thread: Thread): InsightSuggestion {
  const folded = fold(point.quote);
  const { message, start, end, quote, kind } = point;
  const touchpoint =
    touchpointOf(folded, thread.language) ??
    touchpointOf(fold(thread.messages[message]?.text.slice(0, 2000) ?? ''), thread.language);
  return {
    message,
    start,
    end,
    quote,
    kind,
    facet: facetOf(point, folded),
    theme: themeOf(point, thread),
    ...(touchpoint === undefined ? {} : { touchpoint }),
    told: signals.resigns(folded, thread.language) ? 'silently' : 'directly',
  };
}

function facetOf(point: PointInThread, folded: string): Facet {
  if ((point.kind === 'question' || point.kind === 'situation') && WHY.test(folded)) return 'why';
  if ((point.kind === 'tried' || point.kind === 'fact') && AGAIN.test(folded)) return 'rootCause';
  return WORTH[point.kind]?.[0] ?? 'experience';
}

/** The first words of the quote that say what it is about, as the customer wrote them. */
function themeOf(point: PointInThread, thread: Thread): string {
  const telling = words(fold(point.quote))
    .map((word) => word.text)
    .filter((word) => word.length >= 4 && !/\d/.test(word) && !isStopword(word, thread.language));
  return telling.slice(0, THEME_WORDS).join(' ') || point.kind;
}
