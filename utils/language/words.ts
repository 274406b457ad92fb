import type { Span } from '../conversation/types';

/** A word with its place in the text. */
export type Word = Span & { readonly text: string };

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text: letters and digits, with hyphens and apostrophes inside them. */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
