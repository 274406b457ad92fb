import type { Language } from '../conversation/types';
import { fold } from '../language/fold';
import { pattern } from '../language/pattern';
import { isStopword } from '../language/stopwords';
import { words } from '../language/words';
import { signals } from './signals';
import type { PointInThread, Thread } from './thread';
import { touchpointOf } from './touchpoints';
import type { Facet, InsightSuggestion, PointKind } from './types';

/** More would be noise: the agent logs one or two. */
const MOST = 2;
/** A further one is offered only when it tells as much as this. */
const RARE = 7;
/** Points worth less are offered only when there is nothing better. */
const GOOD = 6;
const THEME_WORDS = 3;
const SHORTEST_QUOTE = 8;

/** What each kind of point says about the customer, and how much it is worth keeping. Kinds that are not here are not offered. */
const WORTH: Partial<Record<PointKind, readonly [Facet, number]>> = {
  churn: ['behaviour', 10],
  competitor: ['competitor', 10],
  consequence: ['experience', 8],
  problem: ['experience', 7],
  praise: ['valueDriver', 7],
  feeling: ['feeling', 6],
  situation: ['lifeSituation', 5],
  expectation: ['expectation', 5],
  tried: ['behaviour', 4],
  wish: ['wish', 4],
  question: ['need', 3],
  fact: ['experience', 1],
};
/** People, health, money and the days that matter: a situation of life, beside one of use. */
const OF_LIFE: Readonly<Record<Language, RegExp>> = {
  fi: pattern(
    '(?:kuol~|menehty~|hautaja~|sairas~|sairaal~|leikkau~|syöpä~|raskaana|vauva~|laps~|last~|äiti~|äidi~|isä~|mieh~|vaimo~|poja~|poika~|tyttö~|tytär~|veli~|velje~|sisko~|mummo~|vaari~|synttär~|syntymäpäiv~|hää~|ristiäi~|valmistuj~|lahja~|työttö~|irtisano~|pyörätuoli~|vamma~|ero~|avioer~|luulin|ajattelin)',
    'u',
  ),
  en: pattern(
    '(?:died|passed away|funeral|hospital|surgery|cancer|pregnant|baby|babies|kids?|child~|son|daughter|mum|mom|dad|mother|father|wife|husband|partner|brother|sister|nan|grand~|birthday|wedding|married|anniversary|gift|present|redundant|unemployed|wheelchair|disab~|divorce~|i thought|asthma|alone|abroad)',
    'u',
  ),
};
/** A wish for a change in what we offer, beside a request to do our work. */
const PROPOSES: Readonly<Record<Language, RegExp>> = {
  fi: pattern(
    '(?:ois~|olis~|vois~|sais~|pitäis~|toivo~|ehdot~|kannattais~|kaipaa~) (?:\\p{L}+ ){0,2}(?:jos|että|et|lisä~|saada|kiva|hyvä|hieno~|\\p{L}+)(?: \\p{L}+){2,}',
    'u',
  ),
  en: pattern(
    "(?:would be|it'd be|should (?:be|have)|could (?:be|have|add)|wish|suggest~|please (?:add|make|allow|consider|include|offer|bring back)|why not|would help|would love|needs? (?:a|an|to be|more|better))",
    'u',
  ),
};
/** Scorn and blaming oneself say little that another reader could use. */
const FLEETING =
  /(?<![\p{L}])(?:silly me|my (?:own )?(?:fault|bad)|oma vika|oma moka|onpa taas|oh (?:great|wonderful|lovely|brilliant)|love (?:paying|waiting|being)|a bit lost|enkä jaksa)(?![\p{L}])/u;
const WHY = /(?<![\p{L}])(?:miksi|miks|why|luulin|i thought|ajattelin)(?![\p{L}])/u;
const AGAIN =
  /(?<![\p{L}])(?:taas|kolmas kerta|kolmatta kertaa|jälleen|uudestaan|again|third time|second time|is back|keeps|every time|joka kerta|viikko sitten|days ago)(?![\p{L}])/u;

/**
 * What the panel offers to log, in the order of the conversation: the points that tell most, one of a kind. A customer who gives up has
 * told the reason just before: that is offered, not the giving up.
 */
export function suggestInsights(thread: Thread): InsightSuggestion[] {
  const taken = new Set<PointKind>();
  const ranked = thread.points
    .map((point) => ({ point, worth: worthOf(point, thread) }))
    .filter(({ point, worth }) => worth > 0 && point.quote.length >= SHORTEST_QUOTE)
    .sort((a, b) => b.worth - a.worth);
  const good = ranked.filter(({ worth }) => worth >= GOOD);
  return (good.length > 0 ? good : ranked.slice(0, 1))
    .filter(({ point }) => {
      const first = !taken.has(point.kind);
      taken.add(point.kind);
      return first;
    })
    .filter(({ worth }, index) => index < MOST || (index === MOST && worth >= RARE))
    .sort((a, b) => a.point.message - b.point.message || a.point.start - b.point.start)
    .map(({ point }) => suggestionOf(point, thread));
}

function worthOf(point: PointInThread, thread: Thread): number {
  const { language } = thread;
  const folded = fold(point.quote);
  const worth = WORTH[point.kind]?.[1] ?? 0;
  if (signals.resigns(folded, language)) return worth > 0 ? 1 : 0;
  if (givesUpAfter(point, thread)) return GOOD;
  if (point.kind === 'feeling' && FLEETING.test(folded)) return 1;
  const telling =
    (point.kind === 'situation' && OF_LIFE[language].test(folded)) ||
    (point.kind === 'wish' && PROPOSES[language].test(folded)) ||
    (point.kind === 'question' && WHY.test(folded));
  const again = AGAIN.test(folded) ? (point.kind === 'fact' || point.kind === 'tried' ? 6 : 2) : 0;
  return worth + (telling ? 3 : 0) + again;
}

/** The last question before the customer lets the matter be, in an exchange of short messages. */
function givesUpAfter(point: PointInThread, thread: Thread): boolean {
  if (point.kind !== 'question' && point.kind !== 'problem') return false;
  const later = thread.points.filter(({ message }) => message > point.message);
  const [next] = later;
  return next !== undefined && signals.resigns(fold(next.quote), thread.language);
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
    facet: facetOf(point, folded, thread),
    theme: themeOf(point, thread),
    ...(touchpoint === undefined ? {} : { touchpoint }),
    told: signals.resigns(folded, thread.language) || givesUpAfter(point, thread) ? 'silently' : 'directly',
  };
}

function facetOf(point: PointInThread, folded: string, thread: Thread): Facet {
  if (point.kind === 'question' && givesUpAfter(point, thread)) return 'why';
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
