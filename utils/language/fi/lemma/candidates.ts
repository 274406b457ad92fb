import type { Dictionary } from '../voikko/dictionary';
import type { WordForm } from '../voikko/types';
import { isSpoken, writtenForms } from './spoken';

/** A base form that a word may have. */
export type Candidate = {
  /** Lower case. */
  readonly lemma: string;
  /** How it was found: as the dictionary says, the verb behind a participle, the noun of a deed, the word itself, or by rules. */
  readonly kind: 'own' | 'verb' | 'deed' | 'self' | 'tail' | 'rule';
  readonly form: WordForm | undefined;
};

/** Pronouns of many have the base form of one, as the treebank has it. */
const ONE: ReadonlyMap<string, string> = new Map([
  ['me', 'minä'],
  ['te', 'sinä'],
  ['he', 'hän'],
  ['ne', 'se'],
  ['nämä', 'tämä'],
  ['nuo', 'tuo'],
]);
/** Shortest last part of a compound whose beginning nobody knows. */
const SHORTEST_TAIL = 4;
const SHORTEST_HEAD = 3;
const CLITICS = /(?:k[oö]h[aä]n|k[oö]s|k[oö]|kin|k[aä][aä]n|h[aä]n|p[aä]|p[aä]s)$/u;

/** Base forms that a word (lower case) may have by the dictionary; `rule` tells what the endings say. */
export function candidates(
  word: string,
  dictionary: Dictionary,
  rule: (word: string) => string,
): Candidate[] {
  const found: Candidate[] = [];
  const add = (lemma: string, kind: Candidate['kind'], form?: WordForm) => {
    const small = lemma.toLowerCase();
    if (small !== '' && !found.some((one) => one.lemma === small && one.kind === kind && one.form === form)) {
      found.push({ lemma: small, kind, form });
    }
  };
  const forms = known(word, dictionary);
  for (const form of forms) {
    add(keyOf(form), 'own', form);
    if (form.verb !== undefined) add(form.verb, 'verb', form);
    const deed = form.infinitive === 'minen' ? deedOf(word) : undefined;
    if (deed !== undefined) add(deed, 'deed', form);
    if (form.infinitive !== undefined || form.participle !== undefined || form.case !== undefined) {
      add(form.clitics.length > 0 ? word.replace(CLITICS, '') : word, 'self', form);
    }
  }
  if (forms.length > 0) return found;
  for (const tail of tails(word, dictionary)) add(tail.lemma, 'tail', tail.form);
  add(rule(word), 'rule');
  add(word, 'self');
  return found;
}

function known(word: string, dictionary: Dictionary): readonly WordForm[] {
  const own = isSpoken(word) ? [] : dictionary.forms(word);
  if (own.length > 0) return own;
  for (const written of writtenForms(word)) {
    const forms = dictionary.forms(written);
    if (forms.length > 0) return forms;
  }
  return dictionary.forms(word);
}

/** The base form under which spellings with and without a hyphen meet: names keep theirs. */
function keyOf(form: WordForm): string {
  const { lemma, wordClass, parts } = form;
  if (wordClass === 'pronoun') return ONE.get(lemma) ?? lemma;
  const isName = /^(?:place|name|surname|firstName)$/.test(wordClass);
  return isName || wordClass === 'prefix' || (parts.length < 2 && !lemma.startsWith('-'))
    ? lemma
    : lemma.replaceAll('-', '');
}

/** "tekemistä" → "tekeminen". */
function deedOf(word: string): string | undefined {
  const stem = /^(?<stem>.*mi)(?:nen|s|st)/u.exec(word)?.groups?.stem;
  return stem === undefined ? undefined : `${stem}nen`;
}

/** The longest ends of an unknown word that are known nouns or adjectives: "blogikirjoituksia" by "kirjoituksia". */
function tails(word: string, dictionary: Dictionary): { lemma: string; form: WordForm }[] {
  const hyphen = word.lastIndexOf('-');
  const first = hyphen > 0 ? hyphen + 1 : SHORTEST_HEAD;
  for (let at = first; at <= word.length - (hyphen > 0 ? 2 : SHORTEST_TAIL); at++) {
    const forms = dictionary
      .forms(word.slice(at))
      .filter(
        ({ wordClass, parts }) =>
          /^(?:noun|adjective|nounOrAdjective)$/.test(wordClass) && parts.length === 1,
      );
    if (forms.length > 0) {
      const head = word.slice(0, hyphen > 0 ? hyphen : at).replaceAll('-', '');
      return forms.map((form) => ({ lemma: head + keyOf(form), form }));
    }
    if (hyphen > 0) break;
  }
  return [];
}
