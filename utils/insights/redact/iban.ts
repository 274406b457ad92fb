import { isIban } from './checksums';
import { cueBefore } from './cues';
import { matches } from './matches';
import type { Finder, Found } from './types';

/** Two letters and digits, in groups or not; letters occur inside some countries' numbers, so words that follow may look like more of it. */
const ACCOUNT = /(?<![\p{L}\p{N}])(?=(?<account>[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z\d]){11,30}))/giu;
const SHORTEST = 15;
/** How long the numbers of the countries are that Finnish customers pay to and from. */
const LENGTHS: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  CH: 21,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LT: 20,
  LU: 20,
  LV: 21,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  SE: 24,
};
/** Finnish account numbers of the old kind, and British ones after their cue. */
const OLD = /(?<![\p{L}\p{N}-])(?:\d{6}-\d{2,8}|\d{2}-\d{2}-\d{2}|\d{8})(?![\p{L}\p{N}-])/gu;

/** Bank account numbers; one that does not add up only after a word that says what it is. */
export const findIbans: Finder = (text) => [
  ...[...text.matchAll(ACCOUNT)].flatMap((match) => {
    const account = match.groups?.account ?? '';
    const found = theOneThatAddsUp(account, match.index);
    if (found !== undefined) return [found];
    const plain = /^[A-Z]{2}\d{2}(?:[ \u00a0-]?\d)+/iu.exec(account)?.[0] ?? '';
    const isCued = plain.length >= SHORTEST && cueBefore(text, match.index) === 'account';
    return isCued ? [{ kind: 'iban' as const, start: match.index, end: match.index + plain.length }] : [];
  }),
  ...matches(text, OLD, 'iban', (_, start) => cueBefore(text, start, 30) === 'account'),
];

/** A greedy match may take the next word along ("… 43 summa"): the country says where the number ends. */
function theOneThatAddsUp(candidate: string, start: number): Found | undefined {
  const length = LENGTHS[candidate.slice(0, 2).toUpperCase()];
  let signs = 0;
  for (let end = 1; end <= candidate.length; end++) {
    if (/[A-Z\d]/iu.test(candidate.charAt(end - 1))) signs++;
    if (signs !== length) continue;
    const isOne = isIban(candidate.slice(0, end).replaceAll(/[ \u00a0-]/g, ''));
    return isOne ? { kind: 'iban', start, end: start + end } : undefined;
  }
  return undefined;
}
