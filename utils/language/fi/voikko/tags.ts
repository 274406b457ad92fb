import type { Clitic, WordClass, WordForm } from './types';

/** What a tag says of the word; a later tag of the same part overrides an earlier one. */
export type Said = Partial<Omit<WordForm, 'lemma' | 'clitics' | 'parts' | 'told'>>;

const CLASSES: Readonly<Record<string, WordClass>> = {
  Ln: 'noun',
  Ll: 'adjective',
  Lnl: 'nounOrAdjective',
  Lt: 'verb',
  Lk: 'negation',
  Lr: 'pronoun',
  Lu: 'numeral',
  Lur: 'numeral',
  Ls: 'adverb',
  Ld: 'adposition',
  Lc: 'conjunction',
  Lh: 'interjection',
  La: 'abbreviation',
  Lp: 'prefix',
  Lee: 'firstName',
  Les: 'surname',
  Lep: 'place',
  Lem: 'name',
};

const OTHERS: Readonly<Record<string, Said>> = {
  Sn: { case: 'nominative' },
  Sg: { case: 'genitive' },
  Sp: { case: 'partitive' },
  Sak: { case: 'accusative' },
  Ses: { case: 'essive' },
  Str: { case: 'translative' },
  Sine: { case: 'inessive' },
  Sela: { case: 'elative' },
  Sill: { case: 'illative' },
  Sade: { case: 'adessive' },
  Sabl: { case: 'ablative' },
  Sall: { case: 'allative' },
  Sab: { case: 'abessive' },
  Sko: { case: 'comitative' },
  Sin: { case: 'instructive' },
  Ssti: { case: 'manner' },
  Ny: { amount: 'singular' },
  Nm: { amount: 'plural' },
  O1y: { possessive: 'mine' },
  O2y: { possessive: 'yours' },
  O3: { possessive: 'theirs' },
  O1m: { possessive: 'ours' },
  O2m: { possessive: 'yoursOfMany' },
  P1: { person: 'first' },
  P2: { person: 'second' },
  P3: { person: 'third' },
  P4: { person: 'passive' },
  Tt: { mood: 'indicative' },
  Te: { mood: 'conditional' },
  Tk: { mood: 'imperative' },
  Tm: { mood: 'potential' },
  Tn1: { infinitive: 'a' },
  Tn2: { infinitive: 'e' },
  Tn3: { infinitive: 'ma' },
  Tn4: { infinitive: 'minen' },
  Tn5: { infinitive: 'maisilla' },
  Ap: { tense: 'present' },
  Ai: { tense: 'past' },
  Et: { afterNegation: 'always' },
  Eb: { afterNegation: 'either' },
  Rv: { participle: 'presentActive' },
  Ru: { participle: 'pastActive' },
  Ra: { participle: 'presentPassive' },
  Rt: { participle: 'pastPassive' },
  Rm: { participle: 'agent' },
  Re: { participle: 'negative' },
  Cc: { comparison: 'comparative' },
  Cs: { comparison: 'superlative' },
};

/** What the tags of Voikko's Finnish dictionary say; a tag that is not here says nothing that we need. */
export const TAGS: ReadonlyMap<string, Said> = new Map<string, Said>([
  ...Object.entries(CLASSES).map(([tag, wordClass]) => [`[${tag}]`, { wordClass }] as const),
  ...Object.entries(OTHERS).map(([tag, said]) => [`[${tag}]`, said] as const),
]);

export const CLITIC_TAGS: ReadonlyMap<string, Clitic> = new Map([
  ['[Fkin]', 'kin'],
  ['[Fkaan]', 'kaan'],
  ['[Fko]', 'ko'],
]);
