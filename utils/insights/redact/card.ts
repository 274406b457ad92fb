import { isCard } from './checksums';
import { cueBefore } from './cues';
import { matches } from './matches';
import type { Finder } from './types';

const DIGITS = /(?<![\p{L}\p{N}.,-])\d(?:[ \u00a0-]?\d){12,18}(?![\p{L}\p{N}]|[.,-]\d)/gu;
const SECURITY_CODE =
  /(?<!\p{L})(?:cvv2?|cvc2?|cid|turvanumero|turvakoodi|tarkistusnumero|tarkiste|security code)\s*(?:on|is|:|=)?\s*(?<data>\d{3,4})(?![\p{L}\p{N}])/giu;

/** Payment cards: numbers that add up, unless the words before them speak of an order, and the code on the back. */
export const findCards: Finder = (text) => [
  ...matches(text, DIGITS, 'card', (number, start) => {
    const cue = cueBefore(text, start);
    return cue === 'card' || (cue !== 'order' && isCard(number.replaceAll(/\D/g, '')));
  }),
  ...matches(text, SECURITY_CODE, 'card'),
];
