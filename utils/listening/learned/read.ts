import type { Language } from '../../conversation/types';
import { featuresOf, tokensOf } from '../../language/models/features';
import type { Features } from '../../language/models/types';
import { toneFeatures } from './toneWords';

/** There are 2^16 buckets: with fewer too many features share one. */
export const TONE_BITS = 16;
const LONGEST_PIECE: Readonly<Record<Language, number>> = { fi: 6, en: 5 };

/** What the tone models see of a text. */
export function toneOf(text: string, language: Language): Features {
  const tokens = tokensOf(text);
  return featuresOf(tokens, TONE_BITS, LONGEST_PIECE[language], toneFeatures(text, tokens, language));
}
