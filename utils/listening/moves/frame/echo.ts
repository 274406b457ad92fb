import type { Language } from '../../../conversation/types';
import { contentStems } from '../../../language/stem';

/** What the customer wrote last before an agent's message. */
export type Before = {
  /** Keys of its words of content. */
  readonly stems: ReadonlySet<string>;
  /** It asks something: what follows may be the answer. */
  readonly asks: boolean;
};

/** Nothing was said before, or it is not known. */
export const NOTHING_BEFORE: Before = { stems: new Set(), asks: false };

/** How much of a sentence was said by the customer just before. */
export type Echo = {
  /** Words of content that both say. */
  readonly shared: number;
  /** Words of content in the sentence. */
  readonly words: number;
  /** Words of content that the customer said. */
  readonly said: number;
  /** The customer asked something, so that taking up their words may be the answer. */
  readonly asked: boolean;
};

/** Compares a folded sentence with what the customer said; numbers count as words of content. */
export function echoOf(body: string, before: Before, language: Language): Echo {
  const own = contentStems(body, language);
  let shared = 0;
  for (const one of own) if (before.stems.has(one)) shared += 1;
  return { shared, words: own.size, said: before.stems.size, asked: before.asks };
}
