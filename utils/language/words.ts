import type { Span } from '../conversation/types';

/** A word with its place in the text. */
export type Word = Span & { readonly text: string };

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;
/** The same for Latin letters: several times faster, and nearly every text is of these. */
const LATIN = 'A-Za-z0-9\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f';
const LATIN_WORD = new RegExp(`[${LATIN}]+(?:['’-][${LATIN}]+)*`, 'g');
/** Letters, digits or marks that are not Latin may be here. */
const BEYOND_LATIN =
  /[\u00b2\u00b3\u00b9\u00bc-\u00be\u0250-\u1fff\u2070-\u209f\u2100-\u218f\u2460-\u24ff\u2c00-\ud7ff]|[\ud800-\ud83b\ud83f-\udbff]|[\uf900-\ufdff]|[\ufe20-\uffff]/;

/** The words of a text: letters and digits, with hyphens and apostrophes inside them. */
export function words(text: string): Word[] {
  const expression = BEYOND_LATIN.test(text) ? WORD : LATIN_WORD;
  return Array.from(text.matchAll(expression), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
