import { fold } from '../../fold';
import type { Dictionary } from '../voikko/dictionary';
import { spellings } from '../voikko/spell';
import type { WordForm } from '../voikko/types';
import { likeCase } from './likeCase';
import { skeletonsOf } from './skeleton';
import type { Fits, FormChange } from './types';

const NAME = /^(?:place|name|surname|firstName)$/;
/** Forms that are right, but old or rare beside their shorter sisters: "tuotteitten", "rahain". */
const RARE = /(?:itten|(?<![aä])[aä]in)$/u;
const RARE_PARTICIPLE = /v[aä]i(?:nen|s)/u;

/**
 * Another form of a word, written with the capitals of the word: `inflect(dictionary, 'tilausta', { case: 'genitive' })` → "tilauksen".
 * Clitics stay. `fits` says which readings of the word are meant (all, if left out). `undefined` when the dictionary does not know the
 * word or the form, or when readings that are equally good have different forms.
 */
export function inflect(
  dictionary: Dictionary,
  word: string,
  change: FormChange,
  fits: Fits = () => true,
): string | undefined {
  const forms = dictionary.forms(word).filter((form) => fits(form) && form.lemma !== '');
  const made = new Set(likeliest(forms).map((form) => formOf(dictionary, fold(word), form, change)));
  made.delete(undefined);
  const [only] = made;
  return made.size === 1 && only !== undefined ? likeCase(word, only) : undefined;
}

/** Words of the language before names, and what is cut into fewer parts before odder compounds. */
function likeliest(forms: readonly WordForm[]): WordForm[] {
  const words = forms.filter(({ wordClass }) => !NAME.test(wordClass));
  const those = words.length > 0 ? words : [...forms];
  const fewest = Math.min(...those.map(({ parts }) => parts.length));
  return those.filter(({ parts }) => parts.length === fewest);
}

function formOf(
  dictionary: Dictionary,
  word: string,
  form: WordForm,
  change: FormChange,
): string | undefined {
  const loose = form.clitics.some((clitic) => clitic === 'han' || clitic === 'pa' || clitic === 's');
  const tail = loose ? (/(?:h[aä]n|p[aä]|s){1,3}$/u.exec(word)?.[0] ?? '') : '';
  for (const skeleton of skeletonsOf(dictionary.transducer, form, owned(form, change))) {
    const found = spellings(dictionary.transducer, skeleton).filter((spelling) => !/[-:]$/.test(spelling));
    if (found.length === 0) continue;
    const spelling = best(found, word, form.participle !== undefined);
    return spelling === undefined ? undefined : spelling + tail;
  }
  return undefined;
}

/** With a possessive ending nominative and genitive look the same, in one and in many: "tilauksenne". */
function owned(form: WordForm, change: FormChange): FormChange {
  if ('person' in change) return change;
  const owner = change.possessive ?? form.possessive ?? 'none';
  const aim = change.case ?? form.case;
  const amount = change.amount ?? form.amount;
  const alike = aim === 'nominative' || (aim === 'genitive' && amount === 'singular');
  return owner !== 'none' && alike ? { ...change, case: 'nominative', amount: 'singular' } : change;
}

/** The usual spelling that begins most like the word, then the shortest; `undefined` when two are alike in all. */
function best(found: readonly string[], word: string, isParticiple: boolean): string | undefined {
  const isRare = (spelling: string) =>
    RARE.test(spelling) || (isParticiple && RARE_PARTICIPLE.test(spelling) && !RARE_PARTICIPLE.test(word));
  const ranked = found
    .map((spelling) => ({
      spelling,
      rank: [isRare(spelling) ? 1 : 0, -shared(spelling, word), spelling.length],
    }))
    .sort((one, other) => compare(one.rank, other.rank));
  const [first, second] = ranked;
  if (first === undefined || (second !== undefined && compare(first.rank, second.rank) === 0))
    return undefined;
  return first.spelling;
}

function compare(one: readonly number[], other: readonly number[]): number {
  return one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
