import { fold } from '../../fold';
import type { Dictionary } from '../voikko/dictionary';
import type { Possessive, WordForm } from '../voikko/types';
import { inflect } from './inflect';
import { likeCase } from './likeCase';
import type { Address } from './verbForms';

type Forms = readonly [one: string, other: string];

const rows = (list: string): ReadonlyMap<string, Forms> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map((row) => {
        const [mine = '', one = '', other = ''] = row.split(':');
        return [mine, [one, other]] as const;
      }),
  );

/** Pronouns and the negation: the customer's, ours to one, ours to several or politely. */
const SMALL = rows(`
minä:sinä:te minun:sinun:teidän minua:sinua:teitä minut:sinut:teidät minulla:sinulla:teillä minulle:sinulle:teille minulta:sinulta:teiltä
minussa:sinussa:teissä minusta:sinusta:teistä minuun:sinuun:teihin minuna:sinuna:teinä minuksi:sinuksi:teiksi minutta:sinutta:teittä
me:te:te meidän:teidän:teidän meitä:teitä:teitä meidät:teidät:teidät meillä:teillä:teillä meille:teille:teille meiltä:teiltä:teiltä
meissä:teissä:teissä meistä:teistä:teistä meihin:teihin:teihin meinä:teinä:teinä meiksi:teiksi:teiksi
en:et:ette enkä:etkä:ettekä enkö:etkö:ettekö enhän:ethän:ettehän enpä:etpä:ettepä etten:ettet:ettette ellen:ellet:ellette
emme:ette:ette emmekä:ettekä:ettekä emmekö:ettekö:ettekö ettemme:ettette:ettette ellemme:ellette:ellette miksen:mikset:miksette`);

const CLITICS = /(?:kin|kaan|kään|han|hän|pa|pä|ko|kö)$/u;

/**
 * A word that speaks of the customer in the customer's own mouth, as it is said back: "tilasin" → "tilasit" or "tilasitte", "laskuni" →
 * "laskusi" or "laskunne", "minulle" → "sinulle" or "teille", "emme" → "ette". Words that speak of nobody come back as they are;
 * `undefined` when there is a second person but no sure form of it. A word that can also be something else ("voin": of butter) is taken
 * for the first person: the caller knows the sentence. Participles stay, also to a polite "te": "ette ole saanut".
 */
export function secondPerson(dictionary: Dictionary, word: string, address: Address): string | undefined {
  const small = smallWord(fold(word), address);
  if (small !== undefined) return likeCase(word, small);
  const forms = dictionary.forms(word);
  const isOurs = (form: WordForm) => form.person === 'first';
  const verb = forms.find(isOurs);
  if (verb !== undefined) {
    const { mood, tense } = verb;
    const alike = (form: WordForm) => isOurs(form) && form.mood === mood && form.tense === tense;
    const amount = verb.amount === 'plural' || address === 'te' ? 'plural' : 'singular';
    return inflect(
      dictionary,
      word,
      { person: 'second', amount, ...(mood ? { mood } : {}), ...(tense ? { tense } : {}) },
      alike,
    );
  }
  const owned = forms.find(({ possessive }) => possessive === 'mine' || possessive === 'ours');
  if (owned === undefined) return word;
  const possessive: Possessive = owned.possessive === 'ours' || address === 'te' ? 'yoursOfMany' : 'yours';
  return inflectOwner(dictionary, word, owned, possessive);
}

function smallWord(word: string, address: Address): string | undefined {
  const clitic = SMALL.has(word) ? '' : (CLITICS.exec(word)?.[0] ?? '');
  const forms = SMALL.get(word.slice(0, word.length - clitic.length));
  return forms === undefined ? undefined : forms[address === 'te' ? 1 : 0] + clitic;
}

function inflectOwner(
  dictionary: Dictionary,
  word: string,
  owned: WordForm,
  possessive: Possessive,
): string | undefined {
  const made = inflect(dictionary, word, { possessive }, (form) => form.possessive === owned.possessive);
  if (made !== undefined) return made;
  // Forms without a case of their own ("tullessani") only change the ending.
  const match = /^(?<stem>.{3,})(?:ni|mme)(?<tail>(?:kin|kaan|kään|ko|kö|han|hän|pa|pä)*)$/u.exec(word);
  if (match?.groups === undefined) return undefined;
  return match.groups.stem + (possessive === 'yours' ? 'si' : 'nne') + match.groups.tail;
}
