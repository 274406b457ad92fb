import type { Language } from '../../utils/conversation/types';

/** The texts of one part of the interface, in both languages. */
export type AreaTexts<Texts> = Readonly<Record<Language, Texts>>;

/** Declares the texts of an area. A key that one language lacks, or has too many, does not compile. */
export function defineTexts<Texts extends object>(texts: {
  readonly en: Texts;
  readonly fi: NoInfer<Texts>;
}): AreaTexts<Texts> {
  return texts;
}
