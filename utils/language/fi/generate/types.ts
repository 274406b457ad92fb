import type { Amount, Case, Mood, Person, Possessive, WordForm } from '../voikko/types';

/** Another form of a noun, adjective, pronoun or numeral. What is not named stays as it is. */
export type NounChange = {
  readonly case?: Case;
  readonly amount?: Amount;
  readonly possessive?: Possessive | 'none';
};

/** A personal form of a verb. */
export type VerbChange = {
  readonly person: Person;
  /** Left out for the passive. */
  readonly amount?: Amount;
  /** Indicative when left out. */
  readonly mood?: Mood;
  /** Present when left out; only the indicative has a past. */
  readonly tense?: 'present' | 'past';
};

export type FormChange = NounChange | VerbChange;

/** Which readings of a word a change is meant for. */
export type Fits = (form: WordForm) => boolean;
