import type { Span } from '../conversation/types';
import type { Words } from './types';

/** A place in a text that the agent fills: `name` is what stands between the square brackets. */
export type Slot = Span & { readonly name: string };

/** "[day]", but not "[x](https://…)", "[1]" or "[ ]". */
const SLOT = /\[(?<name>[^[\]\n]{0,79}\p{L}[^[\]\n]{0,79})\](?!\()/gu;

/** The draft with `text` in the place of the finding; `undefined` when the draft no longer has the words that were found. */
export function apply(draft: string, words: Words, text: string): string | undefined {
  if (draft.slice(words.start, words.end) !== words.actual) return undefined;
  return draft.slice(0, words.start) + text + draft.slice(words.end);
}

/** The slots of a text, in order. */
export function slotsOf(text: string): Slot[] {
  return [...text.matchAll(SLOT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match.groups?.name?.trim() ?? '',
  }));
}
