import { fold } from '../../fold';
import type { Place } from './features';

const SENTENCE_END = /^[.!?…:]+$/u;
const CAPITAL = /^\p{Lu}/u;

/** Each token with what stands around it. */
export function placesOf(tokens: readonly string[]): Place[] {
  const words = tokens.map(fold);
  return words.map((word, index) => ({
    word,
    before: words[index - 1] ?? '',
    after: words[index + 1] ?? '',
    capital: index > 0 && CAPITAL.test(tokens[index] ?? '') && !SENTENCE_END.test(words[index - 1] ?? ''),
  }));
}
