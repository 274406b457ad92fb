/** A sentence of a draft, and the rule that has a word on it. */
export type Sentence = { readonly rule: string; readonly says: string };

export type DraftWords = {
  /** Its rule is never dismissed: at the end of a draft it tells that the whole draft has been checked. */
  readonly limit: Sentence;
  /** What `limit` becomes. */
  readonly limited: string;
  /** The same promise in other words each time, with a slot for the time. */
  readonly soon: readonly [Sentence, Sentence, Sentence];
  readonly time: string;
  /** What the first of `soon` becomes with that time. */
  readonly timed: string;
  readonly again: Sentence;
};

export const DRAFTS: Readonly<Record<'fi' | 'en', DraftWords>> = {
  en: {
    limit: { rule: 'en/cannot-until', says: "We can't deliver the part until Tuesday." },
    limited: 'We can deliver the part from Tuesday.',
    soon: [
      { rule: 'en/soon', says: "We'll write to you soon." },
      { rule: 'en/soon', says: "We'll call you shortly." },
      { rule: 'en/soon', says: "I'll send you the form as soon as I can." },
    ],
    time: 'Friday at noon',
    timed: "We'll write to you by Friday at noon.",
    again: { rule: 'en/as-i-said', says: 'As I already said, the box is wooden.' },
  },
  fi: {
    limit: { rule: 'fi/emme-voi-ennen', says: 'Emme voi toimittaa varaosaa ennen tiistaita.' },
    limited: 'Voimme toimittaa varaosan tiistaista alkaen.',
    soon: [
      { rule: 'fi/mahdollisimman-pian', says: 'Palaamme asiaan pian.' },
      { rule: 'fi/mahdollisimman-pian', says: 'Soitamme sinulle pikimmiten.' },
      { rule: 'fi/mahdollisimman-pian', says: 'Lähetän lomakkeen mahdollisimman pian.' },
    ],
    time: 'perjantaina klo 12',
    timed: 'Palaamme asiaan viimeistään perjantaina klo 12.',
    again: { rule: 'fi/kuten-sanoin', says: 'Kuten jo sanoin, laatikko on puuta.' },
  },
};
