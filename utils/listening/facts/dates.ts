import { allMatches } from '../../language/pattern';
import type { Fact } from '../types';
import { EN_MONTHS, FI_MONTHS, WEEKDAYS } from './calendar';
import { claims } from './claims';
import { hinted } from './hinted';
import { isoDay, nearestYear, shifted, weekdayFrom } from './isoDates';

const EDGE = '(?<![\\p{L}\\p{N}.])';
const END = '(?![\\p{L}\\p{N}])';
const months = (names: readonly string[]) => names.join('|');

const NUMERIC = new RegExp(
  `${EDGE}(?<!klo )(?<!kello )(?<day>[0-3]?\\d)\\.\\s?(?<month>[01]?\\d)\\.(?:\\s?(?<year>(?:19|20)\\d\\d|\\d\\d(?!\\d)(?!\\s?(?:€|e${END}))))?(?![\\p{L}\\d]|\\.\\d)`,
  'gu',
);
const ISO = /(?<!\d)(?<year>20\d\d)-(?<month>[01]\d)-(?<day>[0-3]\d)(?!\d)/gu;
const SLASHED = /(?<![\d/])(?<day>[0-3]?\d)\/(?<month>[01]?\d)\/(?<year>(?:20)?\d\d)(?![\d/])/gu;
const FI_LONG = new RegExp(
  `${EDGE}(?<day>[0-3]?\\d)\\.\\s(?<name>${months(FI_MONTHS)})kuu(?:ta|n)?(?:\\s(?<year>20\\d\\d))?${END}`,
  'gu',
);
const FI_MONTH = new RegExp(
  `${EDGE}(?:(?:viime|ensi|tämän)\\s(?:vuoden\\s)?)?(?<name>${months(FI_MONTHS)})kuu(?:ssa|n|sta|hun|ksi|lle)?(?:\\s(?:alussa|lopussa|puolivälissä))?${END}`,
  'gu',
);
const EN_LONG = new RegExp(
  `${EDGE}(?:(?<day>[0-3]?\\d)(?:st|nd|rd|th)?\\s(?:of\\s)?(?<name>${months(EN_MONTHS)})|(?<other>${months(EN_MONTHS)})\\s(?<after>[0-3]?\\d)(?:st|nd|rd|th)?)(?:,?\\s(?<year>20\\d\\d))?${END}`,
  'gu',
);
const EN_MONTH = new RegExp(
  `${EDGE}(?<=(?:^|[^\\p{L}])(?:in|since|until|till|last|next|by|from|of|during)\\s)(?<name>${months(EN_MONTHS)})${END}`,
  'gu',
);
const EN_MONTH_NAME = new RegExp(months(EN_MONTHS));
const EN_DAY_ONLY = new RegExp(
  `${EDGE}the\\s(?<day>[0-3]?\\d)(?:st|nd|rd|th)${END}(?!\\s(?:time|floor|of|attempt))`,
  'gu',
);
const WEEKDAY = new RegExp(
  `${EDGE}(?:(?<which>ensi|viime|tulevana|next|last|this)\\s)?(?<name>${Object.keys(WEEKDAYS).join('|')})(?:na|ksi|sta|hin|lle|n|ta|isin|iin|kona|koksi|kon|kosta|ko)?${END}`,
  'gu',
);
const RELATIVE: readonly (readonly [RegExp, number | undefined])[] = [
  [/(?:eilen|eilis(?:en|tä|essä|iltana|aamuna)|yesterday)/, -1],
  [/(?:toissapäivänä|the day before yesterday)/, -2],
  [/(?:tänään|today|tonight)/, 0],
  [/(?:huomenna|huomi(?:sen|seksi|sta)|huomisaamuna|tomorrow)/, 1],
  [/(?:ylihuomenna|ylihuomiseksi|the day after tomorrow)/, 2],
  [
    /(?:(?:ensi|viime|tällä) (?:viikolla|kuussa|vuonna)|(?:viime |ensi )?viikonlop(?:pu(?:na|n|ksi)|un|usta|ulle)|seuraavana päivänä|(?:next|last|this) (?:week|month|year|weekend)|the (?:next day|weekend))/,
    undefined,
  ],
];

/** "a week ago", "viikko sitten": one of a unit, told from today. */
const AGO: readonly (readonly [RegExp, number])[] = [
  [/(?:(?:a|one) day ago|päivä sitten)/, -1],
  [/(?:(?:a|one) week ago|viikko sitten)/, -7],
  [/(?:(?:a|one) fortnight ago|a couple of weeks ago|pari viikkoa sitten)/, -14],
  [/(?:in a week|a week from (?:now|today)|viikon päästä|viikon kuluttua)/, 7],
];
const TOLD_FROM_TODAY = [...AGO, ...RELATIVE].map(
  ([words, days]) => [new RegExp(`(?<![\\p{L}\\p{N}])${words.source}${END}`, 'gu'), days] as const,
);

const IN_FIGURES = /\d[./-]|the\s\d/;
const FI_MONTH_NAME = /kuu/;
const WEEKDAY_NAME = /tai|viik|day/;
const RELATIVE_WORDS = new RegExp([...AGO, ...RELATIVE].map(([words]) => words.source).join('|'));

/** Dates in folded text, in either language. With `now` (ISO 8601) the year, and days told from today, are filled in. */
export function dates(folded: string, now?: string): Fact[] {
  const found: Fact[] = [];
  const free = claims(folded.length);
  const add = (match: RegExpExecArray, value: string | undefined) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!free(start, end)) return;
    found.push({ kind: 'date', text: match[0], start, end, ...(value === undefined ? {} : { value }) });
  };
  for (const expression of [ISO, NUMERIC, SLASHED]) {
    for (const match of hinted(IN_FIGURES, expression, folded)) {
      const { day, month, year } = match.groups ?? {};
      const value = isoDay(Number(day), Number(month), year, now);
      if (value !== undefined) add(match, value.length === 10 ? value : undefined);
    }
  }
  for (const [hint, expression, names] of [
    [FI_MONTH_NAME, FI_LONG, FI_MONTHS] as const,
    [EN_MONTH_NAME, EN_LONG, EN_MONTHS] as const,
  ]) {
    for (const match of hinted(hint, expression, folded)) {
      const { day, after, name, other, year } = match.groups ?? {};
      const month = (names.findIndex((known) => known === (name ?? other)) % 12) + 1;
      const value = isoDay(Number(day ?? after), month, year, now);
      if (value !== undefined) add(match, value.length === 10 ? value : undefined);
    }
  }
  for (const match of hinted(WEEKDAY_NAME, WEEKDAY, folded)) {
    const { which, name } = match.groups ?? {};
    add(match, weekdayFrom(WEEKDAYS[name ?? ''], which, now));
  }
  for (const [expression, days] of RELATIVE_WORDS.test(folded) ? TOLD_FROM_TODAY : []) {
    for (const match of allMatches(expression, folded)) {
      add(match, days === undefined || now === undefined ? undefined : shifted(now, days));
    }
  }
  for (const match of hinted(FI_MONTH_NAME, FI_MONTH, folded)) add(match, monthOf(match, FI_MONTHS, now));
  for (const match of hinted(EN_MONTH_NAME, EN_MONTH, folded)) add(match, undefined);
  for (const match of hinted(IN_FIGURES, EN_DAY_ONLY, folded))
    add(match, nearestYear(Number(match.groups?.day), now));
  return found;
}

/** "last year's March" as "YYYY-MM", when the words say which year; a bare month may be any year's. */
function monthOf(match: RegExpExecArray, names: readonly string[], now: string | undefined) {
  const year = Number(now?.slice(0, 4));
  const which = /^(viime|ensi|tämän) vuoden/u.exec(match[0])?.[1];
  if (which === undefined || !Number.isInteger(year)) return undefined;
  const month = names.indexOf(match.groups?.name ?? '') + 1;
  const shift = which === 'viime' ? -1 : which === 'ensi' ? 1 : 0;
  return `${year + shift}-${String(month).padStart(2, '0')}`;
}
