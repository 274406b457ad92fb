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

/** Stems of the words that say what a folded text is about, in order, each once. */
export function contentStems(folded: string, language: Language): Set<string> {
  const stems = new Set<string>();
  for (const { text } of words(folded)) {
    const word = text.toLowerCase();
    if ((word.length < 3 && !/\d/.test(word)) || isStopword(word, language)) continue;
    for (const part of word.split('-')) {
      if (part.length >= 3 || /\d/.test(part)) stems.add(stem(part, language));
    }
  }
  return stems;
}

/** Words of five letters or more also meet when one begins with the other: compounds ("tilaus", "tilausvahvistus"). */
export function sharesStem(one: string, others: ReadonlySet<string>): boolean {
  if (others.has(one)) return true;
  if (one.length < 5 || /\d/.test(one)) return false;
  for (const other of others) {
    if (other.length >= 5 && (other.startsWith(one.slice(0, 5)) || one.startsWith(other.slice(0, 5))))
      return true;
  }
  return false;
}
