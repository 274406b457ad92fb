import { dictionaryInUse } from '../voikko/inUse';
import { isConditionalOfI } from './finite';
import { NEVER_A_VERB } from './homographs';
import { PERSON_STEMS } from './lexicon';
import type { Address } from './pronouns';
import { readAsPerson, readings } from './reading';

/** A verb that speaks of a person, with the form that says the same from the other side. */
export type Person = {
  /** `you` is plural and means us; `youAlone` speaks to the agent in person. */
  readonly kind: 'I' | 'we' | 'you' | 'youAlone';
  /** The word without question and other clitics. */
  readonly bare: string;
  readonly turned: string;
  readonly asks: boolean;
  /** Only the dictionary knows it, and may know another word that looks the same. */
  readonly isRead: boolean;
};

const FORM = /^(.{2,}?)(mme|tte|n|t)(k[oö])?(kin|kaan|kään|han|hän)?$/u;
const NEW_VERB = /[\p{L}]{3}[aä]sin$/u;
const NO_VERB = /^(?:latte|matte|lotte|charlotte|palette)$/;

/** Which person a verb speaks of; undefined for every other word. */
export function personOf(lower: string, address: Address): Person | undefined {
  const [, stem = '', ending, question = '', clitic = ''] = FORM.exec(lower) ?? [];
  if (ending === undefined) return undefined;
  const known = PERSON_STEMS.has(stem) || isConditional(stem);
  const person = (kind: Person['kind'], turned: string): Person => ({
    kind,
    bare: stem + ending,
    turned: stem + turned + question + clitic,
    asks: question !== '',
    isRead: !known,
  });
  const bare = stem + ending;
  const isRead = (who: 'first' | 'second', amount: 'singular' | 'plural') =>
    !known && !NEVER_A_VERB.has(bare) && readAsPerson(bare, who, amount) !== undefined;
  if (ending === 'n' && (known || isRead('first', 'singular')))
    return person('I', address === 'singular' ? 't' : 'tte');
  // "buuttasin": nothing but a verb of "I" in the past ends so.
  if (ending === 'n' && dictionaryInUse() && readings(bare).length === 0 && NEW_VERB.test(bare))
    return person('I', address === 'singular' ? 't' : 'tte');
  if (ending === 'mme' && (known || isRead('first', 'plural'))) return person('we', 'tte');
  if (
    ending === 'tte' &&
    !NO_VERB.test(lower) &&
    (known || readings(bare).length === 0 || isRead('second', 'plural'))
  )
    return person('you', 'mme');
  if (ending === 't' && (known || (question !== '' && isRead('second', 'singular'))))
    return person('youAlone', 'n');
  return undefined;
}

function isConditional(stem: string): boolean {
  return isConditionalOfI(`${stem}n`);
}
