import type { Span } from '../conversation/types';
import { allMatches } from './pattern';

/** A word with its place in the text. */
export type Word = Span & { readonly text: string };

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;
const IN_RUN = /[\p{L}\p{N}]/u;
/** 1 for the Latin letters and the digits by their code: a look into a table is several times faster, and nearly every text is of these. */
const LATIN = Uint8Array.from({ length: 0x250 }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);
const JOINTS = "'’-";
/** Letters, digits or marks that are not Latin may be here. */
const BEYOND_LATIN =
  /[\u00b2\u00b3\u00b9\u00bc-\u00be\u0250-\u1fff\u2070-\u209f\u2100-\u218f\u2460-\u24ff\u2c00-\ud7ff]|[\ud800-\ud83b\ud83f-\udbff]|[\uf900-\ufdff]|[\ufe20-\uffff]/;

/** The words of a text: letters and digits, with hyphens and apostrophes inside them. */
export function words(text: string): Word[] {
  if (!BEYOND_LATIN.test(text)) return latinWords(text);
  return allMatches(WORD, text).map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** How many runs of letters and digits a text has: "it's 10.30" has four. */
export function countWords(text: string): number {
  return countUpTo(text, 0, text.length, Number.POSITIVE_INFINITY);
}

/** Whether at least so many of these runs stand between two places of a text. */
export function hasWords(text: string, start: number, end: number, least: number): boolean {
  return countUpTo(text, start, end, least) >= least;
}

function countUpTo(text: string, start: number, end: number, most: number): number {
  let count = 0;
  let inside = false;
  for (let at = start; at < end && count < most; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    const isWord = code < LATIN.length ? LATIN[code] === 1 : IN_RUN.test(String.fromCodePoint(code));
    if (isWord && !inside) count += 1;
    inside = isWord;
  }
  return count;
}

function latinWords(text: string): Word[] {
  const found: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    while (isLatin(text, at) || (at > start && JOINTS.includes(text.charAt(at)) && isLatin(text, at + 1)))
      at += 1;
    if (at > start) found.push({ text: text.slice(start, at), start, end: at });
    else at += 1;
  }
  return found;
}

function isLatin(text: string, at: number): boolean {
  return LATIN[text.charCodeAt(at)] === 1;
}
