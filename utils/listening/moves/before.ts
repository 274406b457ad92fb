import type { Language } from '../../conversation/types';
import { endsAsking } from '../../language/tail';
import { readText } from '../reading';
import type { Before } from './frame/echo';

/** What a customer's message gives to compare an agent's answer with. The text is remembered; the clock plays no part. */
export function beforeOf(text: string, language: Language): Before {
  const { text: own, stems } = readText(text, language, undefined);
  return { stems, asks: own.sentences.some(({ folded }) => endsAsking(folded)) };
}
