import { inCaseOf, type Token } from '../../perspective/tokens';
import { PASSIVE_STEMS, PASSIVES } from './lexicon';
import { personOf } from './person';
import { turnPossessive } from './possessive';
import { type Address, TO_THE_AGENT, TURNED } from './pronouns';
import { mayBeVerbOfI } from './verbOfI';

/** A part of a clause with at most one verb, and what is known of it. */
export type Part = {
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly verbs: readonly ('yes' | 'no' | 'unsure')[];
  readonly hasVerb: boolean;
  readonly address: Address;
  /** Question endings are expected. */
  readonly question: boolean;
  /** It begins the clause. */
  readonly initial: boolean;
};

const SEEMS = /^(?:tuntuu|tuntui|näyttää|näytti|vaikuttaa|vaikutti|olisi)$/;

/** One word from the customer's side to the agent's; undefined when it can't be told whom it speaks of. */
export function turnWord(part: Part, at: number): string | undefined {
  const word = part.tokens[at]?.word ?? '';
  const lower = part.lower[at] ?? '';
  const { address, hasVerb } = part;
  if (TO_THE_AGENT.has(lower)) return undefined;
  const initial = part.initial && at === 0;
  const pronoun = turnPronoun(lower, address);
  if (pronoun !== undefined)
    return unsureSubject(part, lower) ? undefined : inCaseOf(initial ? word : lower, pronoun);
  if (lower === 'musta') return part.lower.some((other) => SEEMS.test(other)) ? 'sinusta' : word;
  const passive = PASSIVE_STEMS.get(lower);
  if (passive !== undefined && part.lower.includes('me')) {
    // "me ollaan odotettu" has its participle in the passive too, and that would have to follow.
    return part.lower.some((other) => other === 'ei' || /t[uy]$/.test(other))
      ? undefined
      : inCaseOf(word, `${passive}tte`);
  }
  const person = personOf(lower, address);
  if (person?.kind === 'I') return part.verbs[at] === 'yes' ? inCaseOf(word, person.turned) : word;
  if (person?.kind === 'we' || person?.kind === 'you') return inCaseOf(word, person.turned);
  if (person?.kind === 'youAlone') return turnYouAlone(part, word, person.asks ? person.turned : undefined);
  const possessive = turnPossessive(word, address, hasVerb, initial);
  if (possessive !== word) return possessive;
  return !hasVerb && mayBeVerbOfI(lower) && !/\d|^\p{Lu}{2}/u.test(word) ? undefined : word;
}

/** "minäkin", "meillehän" too. */
function turnPronoun(lower: string, address: Address): string | undefined {
  const plain = TURNED[address].get(lower);
  if (plain !== undefined) return plain;
  const [, base = '', clitic = ''] = /^(.{2,}?)(kin|kaan|kään|han|hän)$/u.exec(lower) ?? [];
  const turned = TURNED[address].get(base);
  return turned === undefined ? undefined : turned + clitic;
}

/** "mä jumputan": a subject whose verb is not known. */
function unsureSubject({ hasVerb, lower }: Part, word: string): boolean {
  if (word === 'me' && lower.some((other) => PASSIVES.has(other) && !PASSIVE_STEMS.has(other))) return true;
  return (word === 'minä' || word === 'me' || word === 'te') && (!hasVerb || lower.includes('ei'));
}

/** "maksat" may be "you pay" or livers: beside another verb it is the noun, in a question it speaks to the agent. */
function turnYouAlone(part: Part, word: string, asked: string | undefined): string | undefined {
  if (asked !== undefined) return part.question ? inCaseOf(word, asked) : undefined;
  return part.hasVerb && !/isit$/u.test(word) ? word : undefined;
}
