import { fold } from '../../fold';
import { hyphensFit } from './boundaries';
import { readForm } from './form';
import { recalling } from './recall';
import { openTransducer, type Transducer } from './transducer';
import type { WordForm } from './types';
import { walker } from './walk';

/** Word types that are remembered; a long conversation has about a thousand. */
const REMEMBERED = 6000;
/** Ways to read one word; beyond these there are only odder compounds. */
const MOST_FORMS = 40;

/** Voikko's Finnish dictionary, open. */
export type Dictionary = {
  /**
   * All ways to read a word, whatever its capitals; none for a word that it does not know. A compound whose hyphens are not those of
   * the orthography ("asiakas-palvelu") is read when nothing else fits.
   */
  readonly forms: (word: string) => readonly WordForm[];
  readonly transducer: Transducer;
};

/** Opens the dictionary in the bytes of a `mor.vfst`. Throws an `Error` that says what is wrong with them. */
export function openDictionary(bytes: Uint8Array): Dictionary {
  const transducer = openTransducer(bytes);
  const walk = walker(transducer);
  const { symbols } = transducer;

  const read = (word: string): readonly WordForm[] => {
    const fitting = new Map<string, WordForm>();
    const loose = new Map<string, WordForm>();
    walk(word, (told, length) => {
      const own = told.slice(0, length);
      let text = '';
      for (const number of own) text += symbols[number] ?? '';
      const forms = hyphensFit(text) ? fitting : loose;
      const form = forms.has(text) ? undefined : readForm(symbols, own);
      if (form) forms.set(text, form);
      return fitting.size + loose.size < MOST_FORMS;
    });
    return [...(fitting.size > 0 ? fitting : loose).values()];
  };

  const recall = recalling(read, REMEMBERED);
  return { forms: (word) => recall(fold(word)), transducer };
}
