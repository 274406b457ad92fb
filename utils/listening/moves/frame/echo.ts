import type { Language } from '../../../conversation/types';
import { contentStems } from '../../../language/stem';

/** How much of a sentence was said by the customer just before. */
export type Echo = {
  /** Words of content that both say. */
  readonly shared: number;
  /** Words of content in the sentence. */
  readonly words: number;
};

/** Compares a folded sentence with the keys of what the customer said; numbers count as words of content. */
export function echoOf(body: string, said: ReadonlySet<string>, language: Language): Echo {
  if (said.size === 0) return { shared: 0, words: 0 };
  const own = contentStems(body, language);
  let shared = 0;
  for (const one of own) if (said.has(one)) shared += 1;
  return { shared, words: own.size };
}
