import type { Token } from '../../perspective/tokens';
import { inCaseOf } from '../../perspective/tokens';
import { inflect } from '../generate/inflect';
import type { Dictionary } from '../voikko/dictionary';
import { dictionaryInUse } from '../voikko/inUse';
import type { WordForm } from '../voikko/types';
import { PASSIVE_STEMS } from './lexicon';
import { readings } from './reading';

const NEXT_CLAUSE =
  /^(?:ja|mutta|mut|muttei|vaan|eikä|että|et|koska|kun|ku|jos|vaikka|joka|jossa|jota|jonka)$/iu;

/**
 * Spoken "me" has its verb in the passive: "me tilattiin sohva" → "me tilasimme sohvan", "me ollaan odotettu" → "me olemme odottaneet",
 * "me ei saatu" → "me emme saaneet". Words that are not sure stay, and so does everything without the dictionary.
 */
export function writtenWe(tokens: readonly Token[]): readonly Token[] {
  const dictionary = dictionaryInUse();
  // "käytiin kaupassa": "me" may be left out.
  const isBare = PASSIVE_STEMS.has(tokens[0]?.word.toLowerCase() ?? '');
  const at = isBare ? -1 : tokens.findIndex(({ word }) => word.toLowerCase() === 'me');
  if (dictionary === undefined || (at < 0 && !isBare)) return tokens;
  const out = [...tokens];
  let isNegated = false;
  let isPerfect = false;
  for (let index = at + 1; index < Math.min(tokens.length, at + 6); index += 1) {
    const token = tokens[index];
    if (token === undefined || /[,.;:]/.test(token.gap)) break;
    const lower = token.word.toLowerCase();
    const put = (word: string) => {
      out[index] = { gap: token.gap, word: inCaseOf(token.word, word) };
    };
    if (lower === 'ei' || lower === 'eikä') {
      isNegated = true;
      put(lower === 'ei' ? 'emme' : 'emmekä');
    } else if (isNegated && lower === 'olla') {
      isPerfect = true;
      put('ole');
    } else {
      const said = ofWe(dictionary, lower, isNegated, isPerfect);
      if (said === undefined) continue;
      put(said);
      if (/^ol(?:emme|imme|isimme)$/.test(said)) isPerfect = true;
      else {
        if (!isNegated) bendObject(dictionary, out, index + 1);
        break;
      }
    }
  }
  return out;
}

function ofWe(
  dictionary: Dictionary,
  lower: string,
  isNegated: boolean,
  isPerfect: boolean,
): string | undefined {
  const forms = readings(lower);
  const participle = forms.find(
    (form) => form.participle === 'pastPassive' && form.case === 'nominative' && form.amount === 'singular',
  );
  if (participle !== undefined && (isNegated || isPerfect))
    return pastOfMany(participle.verb ?? participle.lemma);
  const isPassive = (form: WordForm) => form.person === 'passive' && form.afterNegation !== 'always';
  const passive = forms.find(isPassive);
  if (passive === undefined || isNegated) return undefined;
  const { mood, tense } = passive;
  return inflect(
    dictionary,
    lower,
    { person: 'first', amount: 'plural', ...(mood ? { mood } : {}), ...(tense ? { tense } : {}) },
    isPassive,
  );
}

/** "odottaa" → "odottaneet", "tilata" → "tilanneet", "nousta" → "nousseet". */
function pastOfMany(infinitive: string): string | undefined {
  const made = infinitive
    .replace(/(?<=[lnr])([lnr])[aä]$/u, '$1eet')
    .replace(/(?<=s)t[aä]$/u, 'seet')
    .replace(/(?<=[aeiouyäö])t[aä]$/u, 'nneet')
    .replace(/(?:d[aä]|(?<=[aeiouyäö])[aä])$/u, 'neet');
  return readings(made).some((form) => form.participle === 'pastActive') ? made : undefined;
}

/** "tilattiin uusi sohva" has its object in the nominative, "tilasimme uuden sohvan" in the genitive. */
function bendObject(dictionary: Dictionary, out: Token[], from: number): void {
  if (/^ol(?:emme|imme|isimme)$/.test(out[from - 1]?.word ?? '')) return;
  for (let at = from; at < out.length; at += 1) {
    const token = out[at];
    if (token === undefined || /[,.;:]/.test(token.gap) || NEXT_CLAUSE.test(token.word)) return;
    const isObject = (form: WordForm) =>
      form.case === 'nominative' &&
      form.amount === 'singular' &&
      /^(?:noun|adjective|pronoun)/.test(form.wordClass);
    const forms = readings(token.word.toLowerCase());
    const next = readings(out[at + 1]?.word.toLowerCase() ?? '');
    const isDescribing = forms.some(isObject) && next.length > 0 && next.every(isObject);
    if (forms.length === 0 || !(isDescribing || forms.every(isObject))) continue;
    const made = inflect(dictionary, token.word, { case: 'genitive' }, isObject);
    if (made !== undefined) out[at] = { gap: token.gap, word: made };
  }
}
