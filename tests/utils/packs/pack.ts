import type { Pack } from '../../../utils/packs/types';

/** A pack with some of its lists. */
export function packWith(lists: Partial<Pack>): Pack {
  return { name: '', phrases: [], words: [], glossary: [], values: [], replies: [], ...lists };
}
