import { featuresOf, tokensOf } from './features';
import type { Features } from './types';

export const LANGUAGE_BITS = 14;
const LONGEST_PIECE = 4;
const HAS_LETTER = /\p{L}/u;

/** What the language model sees of a text: its words and their pieces. Numbers and signs are of no language. */
export function languageFeatures(text: string): Features {
  const tokens = tokensOf(text).filter((token) => HAS_LETTER.test(token));
  return featuresOf(tokens, LANGUAGE_BITS, LONGEST_PIECE);
}
