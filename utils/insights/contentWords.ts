import type { Language } from '../conversation/types';
import { detectLanguage } from '../language/detect';
import { fold } from '../language/fold';
import { stem } from '../language/stem';
import { isStopword } from '../language/stopwords';
import { words } from '../language/words';

/** A word that says what a text is about: a key for comparing, and the word as it stood, in lower case. */
export type ContentWord = { readonly stem: string; readonly surface: string; readonly place: number };

/** The telling words of a text in their order; `place` counts all words, so that neighbours can be told. */
export function contentWords(text: string, language: string | undefined): readonly ContentWord[] {
  const known = knownLanguage(text, language);
  if (known === undefined) return [];
  return words(fold(text)).flatMap(({ text: surface }, place) => {
    if (surface.length < 3 || /^\d+$/.test(surface) || isStopword(surface, known)) return [];
    return [{ stem: stem(surface, known), surface, place }];
  });
}

function knownLanguage(text: string, language: string | undefined): Language | undefined {
  const named = language ?? detectLanguage(text).language;
  return named === 'fi' || named === 'en' ? named : undefined;
}
