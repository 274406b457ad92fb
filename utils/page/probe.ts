import type { Marks } from '../messaging/protocol';
import { first } from './select';

/** Ids of the adapters whose marks are all on the page. */
export function probe(document: Document, candidates: Marks): readonly string[] {
  return candidates
    .filter(({ marks }) => marks.length > 0 && marks.every((mark) => first(document, [mark])))
    .map(({ id }) => id);
}
