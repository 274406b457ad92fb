import * as v from 'valibot';
import { entryKey } from './merge';
import type { Pack, PackEntry, PackPart } from './types';
import { entrySchemas } from './versions/1';

export type ReadEntry =
  | { readonly kind: 'entry'; readonly entry: PackEntry }
  /** `field` is the one that must be changed. */
  | { readonly kind: 'wrong'; readonly field: string };

/** What was written into the fields of an entry, if it can stand in that list. */
export function readEntry(part: PackPart, fields: Readonly<Record<string, unknown>>): ReadEntry {
  const parsed = v.safeParse(entrySchemas[part], fields);
  if (parsed.success) return { kind: 'entry', entry: parsed.output };
  const [field = ''] = (v.getDotPath(parsed.issues[0]) ?? '').split('.');
  return { kind: 'wrong', field };
}

/** The pack with an entry in the place of `former`, or after the others; one about the same words goes. */
export function withEntry(pack: Pack, part: PackPart, entry: PackEntry, former?: PackEntry): Pack {
  const list: readonly PackEntry[] = pack[part];
  const at = former === undefined ? -1 : list.findIndex((other) => entryKey(other) === entryKey(former));
  const placed = at < 0 ? [...list, entry] : list.with(at, entry);
  return {
    ...pack,
    [part]: placed.filter((other) => other === entry || entryKey(other) !== entryKey(entry)),
  };
}

/** The pack without an entry. */
export function withoutEntry(pack: Pack, part: PackPart, entry: PackEntry): Pack {
  const list: readonly PackEntry[] = pack[part];
  return { ...pack, [part]: list.filter((other) => entryKey(other) !== entryKey(entry)) };
}
