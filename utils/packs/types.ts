import type { Language } from '../conversation/types';

/** Wording of the team's own, at most a few sentences: what stands in it is never found fault with. */
export type PackPhrase = { readonly language: Language; readonly text: string };

/** A word that the team avoids, in any of its forms, and what it says instead, if anything. */
export type PackWord = {
  readonly language: Language;
  readonly avoid: string;
  readonly prefer?: string;
  /** One sentence for the agent. */
  readonly why?: string;
};

/** A word of the house and the customer's word for the same. Whoever hears the house word from the customer may use it. */
export type GlossaryWord = { readonly language: Language; readonly house: string; readonly customer: string };

/** An operating value of the team. In a cue `*` stands for any further letters of a word. */
export type PackValue = {
  readonly language: Language;
  readonly name: string;
  /** One sentence for the agent. */
  readonly why?: string;
  /** Words that go against the value. */
  readonly avoid: readonly string[];
  /** Words in which the value shows. */
  readonly show: readonly string[];
};

/** A reply that the team keeps ready in its helpdesk; here only to be checked. */
export type SavedReply = { readonly language: Language; readonly title: string; readonly text: string };

/** What a team shares in a file: its words, its values, its replies. Holds nothing of any customer. */
export type Pack = {
  readonly name: string;
  readonly phrases: readonly PackPhrase[];
  readonly words: readonly PackWord[];
  readonly glossary: readonly GlossaryWord[];
  readonly values: readonly PackValue[];
  readonly replies: readonly SavedReply[];
};

/** The lists of a pack. */
export const PACK_PARTS = ['words', 'glossary', 'phrases', 'values', 'replies'] as const;
export type PackPart = (typeof PACK_PARTS)[number];
export type PackEntry<Part extends PackPart = PackPart> = Pack[Part][number];

export const emptyPack: Pack = { name: '', phrases: [], words: [], glossary: [], values: [], replies: [] };
