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
  const { symbols, numbers } = transducer;
  const joint = numbers.get('[Bh]') ?? -1;

  const read = (word: string): readonly WordForm[] => {
    const fitting: WordForm[] = [];
    const loose: WordForm[] = [];
    walk(word, (path, length) => {
      const told = path.slice(0, length);
      const isFitting =
        !told.includes(joint) || hyphensFit(Array.from(told, (number) => symbols[number]).join(''));
      const forms = isFitting ? fitting : loose;
      const form = forms.some((known) => isSame(known.told, told)) ? undefined : readForm(symbols, told);
      if (form) forms.push(form);
      return fitting.length + loose.length < MOST_FORMS;
    });
    return fitting.length > 0 ? fitting : loose;
  };

  const recall = recalling(read, REMEMBERED);
  return { forms: (word) => recall(fold(word)), transducer };
}

function isSame(one: Uint16Array, other: Uint16Array): boolean {
  return one.length === other.length && one.every((number, index) => number === other[index]);
}
