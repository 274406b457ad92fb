import { allMatches } from '../../language/pattern';
import type { Fact } from '../types';
import { NUMBER_WORDS, numberOf } from './numbers';

const NUMBER = '\\d{1,3}(?:[\\s.,]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?';
const AFTER =
  '€|euro(?:a|n|lla|sta|ja|s|t|oa)?|eur(?:oo|os?)?|e|snt(?:\\/kwh)?|senttiä|£|pounds?|quid|gbp|\\$|dollars?|usd|dollaria|kr|kruunua|sek|%|prosenttia|percent';
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?<before>€|£|\\$|eur|usd|gbp)\\s?(?<first>${NUMBER})|(?<second>${NUMBER})\\s?(?<after>${AFTER})|(?<words>${NUMBER_WORDS})\\s(?<money>euro(?:a|n)?|pounds?|dollars?|percent|prosenttia))(?![\\p{L}\\p{N}])`,
  'gu',
);
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:snt|sent)/, 'CENT'],
  [/^(?:€|e)/, 'EUR'],
  [/^(?:£|pound|quid|gbp)/, 'GBP'],
  [/^(?:\$|dol|usd)/, 'USD'],
  [/^(?:kr|sek)/, 'SEK'],
  [/^(?:%|pro|per)/, '%'],
];

/** Sums of money and percentages in folded text: "49,90 €", "EUR 34.00", "1 299,90 €". Values like "49.90 EUR". */
export function amounts(folded: string): Fact[] {
  return Array.from(allMatches(AMOUNT, folded), (match) => {
    const { before, first, second, after, words, money } = match.groups ?? {};
    const unit = CURRENCIES.find(([sign]) => sign.test(before ?? after ?? money ?? ''))?.[1];
    const number = numberOf(first ?? second ?? words ?? '');
    const value =
      number === undefined || unit === undefined
        ? undefined
        : unit === '%' || unit === 'CENT'
          ? `${number} ${unit}`
          : `${number.toFixed(2)} ${unit}`;
    const start = match.index;
    return {
      kind: 'amount',
      text: match[0],
      start,
      end: start + match[0].length,
      ...(value === undefined ? {} : { value }),
    } as const;
  });
}
