import type { DetectedLanguage } from '../conversation/types';
import { englishLemmas } from './en/lemmas';
import { finnishLemmas } from './fi/lemma/lemmas';
import { finnishDictionary } from './fi/voikko/inUse';

/**
 * The base form of each token, in their context. English asks compromise, which is loaded only here. Finnish asks Voikko's dictionary
 * where there is one, else the rules of `fi/lemma`. In other languages a token is its own base form.
 */
export async function lemmas(tokens: readonly string[], language: DetectedLanguage): Promise<string[]> {
  if (language === 'en') return englishLemmas(tokens);
  if (language === 'fi') return finnishLemmas(tokens, await finnishDictionary());
  return [...tokens];
}
