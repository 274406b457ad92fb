/** What kind of word it is, by its last part and what was derived from it. */
export type WordClass =
  | 'noun'
  | 'adjective'
  | 'nounOrAdjective'
  | 'verb'
  | 'negation'
  | 'pronoun'
  | 'numeral'
  | 'adverb'
  | 'adposition'
  | 'conjunction'
  | 'interjection'
  | 'abbreviation'
  | 'prefix'
  | 'firstName'
  | 'surname'
  | 'place'
  | 'name';

/** The cases of Finnish nouns; `manner` is the ending -sti. */
export type Case =
  | 'nominative'
  | 'genitive'
  | 'partitive'
  | 'accusative'
  | 'essive'
  | 'translative'
  | 'inessive'
  | 'elative'
  | 'illative'
  | 'adessive'
  | 'ablative'
  | 'allative'
  | 'abessive'
  | 'comitative'
  | 'instructive'
  | 'manner';

export type Amount = 'singular' | 'plural';

/** Whose: "-ni, -si, -nsa, -mme, -nne". */
export type Possessive = 'mine' | 'yours' | 'theirs' | 'ours' | 'yoursOfMany';

/** `passive` is the person that nobody names: "lähetetään". */
export type Person = 'first' | 'second' | 'third' | 'passive';

export type Mood = 'indicative' | 'conditional' | 'imperative' | 'potential';

/** `a` lähettää, `e` lähettäessä, `ma` lähettämään, `minen` lähettäminen, `maisilla` lähettämäisillään. */
export type Infinitive = 'a' | 'e' | 'ma' | 'minen' | 'maisilla';

/** lähettävä, lähettänyt, lähetettävä, lähetetty, lähettämä, lähettämätön. */
export type Participle =
  | 'presentActive'
  | 'pastActive'
  | 'presentPassive'
  | 'pastPassive'
  | 'agent'
  | 'negative';

export type Clitic = 'kin' | 'kaan' | 'ko' | 'han' | 'pa' | 's';

/** A part of a compound word as it stands in the word, in lower case. `lemma` is the part's own base form. */
export type WordPart = { readonly text: string; readonly lemma: string };

/** One way to read a word. What does not apply is absent. */
export type WordForm = {
  /** Base form as a dictionary has it; names with a capital letter. */
  readonly lemma: string;
  readonly wordClass: WordClass;
  readonly case?: Case;
  readonly amount?: Amount;
  readonly person?: Person;
  readonly mood?: Mood;
  readonly tense?: 'present' | 'past';
  /** The form that follows "en, et, ei": `always` ("lähetetä") or the same as another form ("lähetä"). */
  readonly afterNegation?: 'always' | 'either';
  readonly possessive?: Possessive;
  readonly infinitive?: Infinitive;
  readonly participle?: Participle;
  readonly comparison?: 'comparative' | 'superlative';
  /** Infinitive of the verb that a participle, an infinitive or a noun of action comes from. */
  readonly verb?: string;
  readonly clitics: readonly Clitic[];
  /** One for a word that is no compound. */
  readonly parts: readonly WordPart[];
  /** Numbers of the symbols that the transducer told: what other forms of the word are made from. */
  readonly told: Uint16Array;
};
