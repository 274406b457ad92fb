import type { Fact } from '../types';
import { claims } from './claims';
import { hinted } from './hinted';

const START = '(?<![\\p{L}\\p{N}.,:])';
const END = '(?![\\p{L}\\p{N}]|[.:,]\\d)';
const CLOCK = '(?<hour>[01]?\\d|2[0-4])(?:[.:](?<minute>[0-5]\\d))?';
/** With a point it may be a number: only where the words around speak of a time. */
const WITH_POINT = new RegExp(
  `(?<=(?:lähte\\p{L}{1,3}|alka\\p{L}{1,3}|alkoi|saapu\\p{L}{1,3}|asti|ennen|viimeistään|noin|jälkeen|at|by|until|before|after|around|departs?)\\s)(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d)(?!\\s?(?:€|e|eur|%|£|snt|kg|m|km|l))${END}`,
  'gu',
);
/** Each with its hint. */
const TIMES: readonly (readonly [hint: RegExp, expression: RegExp])[] = [
  [
    /klo|kello/,
    new RegExp(
      `${START}(?:klo|kello)\\.?\\s?${CLOCK}(?:\\s?[-–]\\s?(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?)?${END}`,
      'gu',
    ),
  ],
  [/\d\s?[ap]\.?m/, new RegExp(`${START}${CLOCK}\\s?(?<half>am|pm|a\\.m\\.|p\\.m\\.)${END}`, 'gu')],
  [/\d:\d/, new RegExp(`${START}(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)${END}`, 'gu')],
  // "the slot was 8-1": hours only beside a word that says so.
  [
    /\d\s?[-–]\s?\d/,
    new RegExp(
      `(?<=(?:slot|window|between|appointment|shift|hours|visit|välillä|aika|aikaikkuna)(?:\\s(?:is|was|were|on|oli|:))?\\s)(?<hour>[01]?\\d|2[0-3])(?:[.:](?<minute>[0-5]\\d))?\\s?[-–]\\s?(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?${END}`,
      'gu',
    ),
  ],
  [/\d\.\d/, WITH_POINT],
  [
    /äsken|hetki|tänä|aamulla|illalla|yöllä|this|last|after|before|by|until|around/,
    new RegExp(
      `${START}(?:äsken|hetki sitten|tänä (?:aamuna|iltana)|aamulla|iltapäivällä|illalla|yöllä|this (?:morning|afternoon|evening)|last night|(?<=\\s)(?:after|before|by|until|around) (?:[1-9]|1[0-2])(?=[.,!?;\\n]|$))${END.replace('|[.:,]\\d', '')}`,
      'gu',
    ),
  ],
];

/** Times of day in folded text; a clock time has the value "HH:MM". */
export function times(folded: string): Fact[] {
  const found: Fact[] = [];
  const free = claims(folded.length);
  for (const [hint, expression] of TIMES) {
    for (const match of hinted(hint, expression, folded)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!free(start, end)) continue;
      const value = clockOf(match.groups);
      found.push({ kind: 'time', text: match[0], start, end, ...(value === undefined ? {} : { value }) });
    }
  }
  return found;
}

function clockOf(groups: Record<string, string | undefined> | undefined): string | undefined {
  const { hour, minute, half } = groups ?? {};
  if (hour === undefined) return undefined;
  const afternoon = half?.startsWith('p') === true && Number(hour) < 12 ? 12 : 0;
  return `${String(Number(hour) + afternoon).padStart(2, '0')}:${minute ?? '00'}`;
}
