import { allMatches } from '../../language/pattern';
import type { Fact } from '../types';
import { claims } from './claims';
import { hinted } from './hinted';
import { NUMBER_WORDS, numberOf, ORDINAL_WORDS } from './numbers';

const START = '(?<![\\p{L}\\p{N}.,])';
const END = '(?![\\p{L}\\p{N}])';
const NUMBER = `\\d{1,3}(?:[\\s,]\\d{3})+|\\d{1,6}(?:[.,]\\d)?|${NUMBER_WORDS}`;
/** Unit stems with their ISO 8601 letter; the longer forms first. */
const UNITS: readonly (readonly [string, string])[] = [
  ['minuut\\p{L}*|minutes?|mins?|minsaa', 'TM'],
  ['tun(?:ti\\p{L}*|nin|nista|neissa)|hours?|hrs?|h', 'TH'],
  ['päiv\\p{L}*|arkipäiv\\p{L}*|pv|vrk|vuorokau\\p{L}*|days?|working days?|business days?', 'D'],
  ['viik\\p{L}*|vko|weeks?', 'W'],
  ['kuukau\\p{L}*|kk|months?', 'M'],
  ['vuo(?:si|tta|den|teen|dessa|desta)|years?|yrs?', 'Y'],
];
const DURATION = new RegExp(
  `${START}(?<number>${NUMBER}|${ORDINAL_WORDS})(?:\\s|-|(?<=\\d))(?<unit>${UNITS.map(([unit]) => unit).join('|')})${END}`,
  'gu',
);
const LETTERS = UNITS.map(([unit, letter]) => [new RegExp(`^(?:${unit})$`, 'u'), letter] as const);
const BARE = new RegExp(
  `${START}(?:(?:koko|puoli|puolitoista|pari|muutaman?|half an?|an?|a whole|the whole|all|several|couple of|a couple of)\\s(?:tuntia|tunnin|päivää|päivän|viikkoa|viikon|kuukautta|kuukauden|vuotta|vuoden|hours?|day|days|week|weeks|month|months|year|years)(?!\\s(?:off|ago|sitten))|(?<=\\s)(?:tunnin|tuntikausia|viikkokausia|for hours|for weeks|for days|for months))${END}`,
  'gu',
);
const TIMES_OVER = new RegExp(
  `${START}(?:(?<number>${NUMBER}|${ORDINAL_WORDS}|monta|monen|monta monta|several|many)\\s(?:kerta(?:a)?|kerran|kertoja|times?|time in a row)|once|twice|kahdesti|kolmesti|kahteen kertaan|kolmeen kertaan)${END}`,
  'gu',
);
const THINGS = new RegExp(
  `${START}(?<number>${NUMBER})\\s(?:(?!(?:of|to|for|in|on|at|and|more|times?|days?|weeks?|hours?)\\s)[\\p{L}-]{3,18}\\s)?(?:kpl|kappaletta|henkilöä|henkeä|ihmistä|lasta|aikuista|käyttäjää|laitetta|pakettia|tuotetta|astetta|rivia|tilausta|laskua|people|persons?|adults?|kids?|children|users?|items?|parcels?|packages?|orders?|devices?|seats?|contacts?|licen[cs]es?|degrees|guests?|passengers?|employees|colleagues|accounts|invoices|copies|pieces|boxes|bags?|tickets?|messages|emails|of us|vierasta|matkustajaa|työntekijää|kappaletta|lippua|viestiä|kertomusta|laatikkoa|kassia|huonetta|ruokailijaa|tiliä|lisenssiä)${END}`,
  'gu',
);

/** "ordered three …, got two": how many were bought or came. */
const HOW_MANY = new RegExp(
  `(?<=(?:ordered|bought|received|got|tilasin|tilasimme|ostin|sain|saimme|tuli)\\s(?:only\\s|just\\s|vain\\s|vaan\\s)?)(?:${NUMBER})(?=\\s\\p{L}|[.,!?]|$)(?!\\s(?:of|times?|kertaa|€|euro|pounds?|dollars?|percent|prosent))`,
  'gu',
);

const TIMES = /ker[rt]|time|once|twice|kahd|kolmesti|kahteen|kolmeen/;
const CAME = /ordered|bought|received|got|tilasi|ostin|sai|tuli/;
const SPANS = /tun[nt]i|päiv|viik|kuukau|vuo|hour|day|week|month|year/;

/** Durations ("kaksi viikkoa", "6 days", ISO 8601 values) and counts ("kolmas kerta", "twice", "3 kpl") in folded text. */
export function quantities(folded: string): Fact[] {
  const found: Fact[] = [];
  const free = claims(folded.length);
  const add = (kind: 'duration' | 'count', match: RegExpExecArray, value: string | undefined) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!free(start, end)) return;
    found.push({ kind, text: match[0], start, end, ...(value === undefined ? {} : { value }) });
  };
  for (const match of hinted(TIMES, TIMES_OVER, folded)) add('count', match, countOf(match));
  for (const match of allMatches(DURATION, folded)) {
    const { number, unit = '' } = match.groups ?? {};
    const letter = LETTERS.find(([names]) => names.test(unit))?.[1] ?? '';
    add('duration', match, isoDuration(number, letter));
  }
  for (const match of hinted(CAME, HOW_MANY, folded)) add('count', match, numberOf(match[0])?.toString());
  for (const match of hinted(SPANS, BARE, folded)) add('duration', match, undefined);
  for (const match of allMatches(THINGS, folded))
    add('count', match, numberOf(match.groups?.number ?? '')?.toString());
  return found;
}

function countOf(match: RegExpExecArray): string | undefined {
  const number = match.groups?.number;
  if (number !== undefined) return numberOf(number)?.toString();
  if (/^(?:once)/.test(match[0])) return '1';
  return /^(?:twice|kah)/.test(match[0]) ? '2' : '3';
}

function isoDuration(number: string | undefined, letter: string): string | undefined {
  const value = number === undefined ? undefined : numberOf(number);
  if (value === undefined) return undefined;
  return letter.startsWith('T') ? `PT${value}${letter.slice(1)}` : `P${value}${letter}`;
}
