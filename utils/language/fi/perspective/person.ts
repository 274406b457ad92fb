import { isConditionalOfI } from './finite';
import { PERSON_STEMS } from './lexicon';
import type { Address } from './pronouns';

/** A verb that speaks of a person, with the form that says the same from the other side. */
export type Person = {
  /** `you` is plural and means us; `youAlone` speaks to the agent in person. */
  readonly kind: 'I' | 'we' | 'you' | 'youAlone';
  /** The word without question and other clitics. */
  readonly bare: string;
  readonly turned: string;
  readonly asks: boolean;
};

const FORM = /^(.{2,}?)(mme|tte|n|t)(k[oö])?(kin|kaan|kään|han|hän)?$/u;
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
  });
  if (ending === 'n' && known) return person('I', address === 'singular' ? 't' : 'tte');
  if (ending === 'mme' && known) return person('we', 'tte');
  if (ending === 'tte' && !NO_VERB.test(lower)) return person('you', 'mme');
  if (ending === 't' && known) return person('youAlone', 'n');
  return undefined;
}

function isConditional(stem: string): boolean {
  return isConditionalOfI(`${stem}n`);
}
