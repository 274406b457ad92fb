import type { Language } from '../conversation/types';
import { englishStem } from './en/stem';
import { finnishStem } from './fi/stem';
import { isStopword } from './stopwords';
import { words } from './words';

/** A key for comparing words of a language; see the stemmer of each. Numbers and codes stay as they are. */
export function stem(word: string, language: Language): string {
  if (/\d/.test(word)) return word;
  return language === 'fi' ? finnishStem(word) : englishStem(word);
}

/** Longer stems are compared by their beginning, so that compounds meet: "tilaus", "tilausvahvistus". */
const KEY_LENGTH = 5;

/** Keys of the words that say what a folded text is about, in order, each once. Two texts share a word when they share its key. */
export function contentStems(folded: string, language: Language): Set<string> {
  const stems = new Set<string>();
  for (const { text } of words(folded)) {
    const numeric = /\d/.test(text);
    if ((text.length < 3 && !numeric) || isStopword(text, language)) continue;
    if (numeric && !text.includes('-')) stems.add(text);
    else for (const part of text.split('-')) addKey(part, language, stems);
  }
  return stems;
}

function addKey(part: string, language: Language, stems: Set<string>): void {
  if (/\d/.test(part)) stems.add(part);
  else if (part.length >= 3) stems.add(stem(part, language).slice(0, KEY_LENGTH));
}
