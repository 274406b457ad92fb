import type { DetectedLanguage } from '../conversation/types';
import { englishLemmas } from './en/lemmas';
import { finnishLemma } from './fi/lemma';

/**
 * The base form of each token, in their context. English asks compromise, which is loaded only here. Finnish goes by the rules and
 * lists of `fi/lemma`, which are wrong for about every fourth word of a newspaper. In other languages a token is its own base form.
 */
export async function lemmas(tokens: readonly string[], language: DetectedLanguage): Promise<string[]> {
  if (language === 'en') return englishLemmas(tokens);
  if (language === 'fi') return tokens.map(finnishLemma);
  return [...tokens];
}
