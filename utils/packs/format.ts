import type { Pack } from './types';

/** Written into every pack that is exported. A change of shape is a new number and a new file in `versions/`. */
export const PACK_FORMAT = 'kuule-pack/1';

/** A pack as the text of a file that people can read and edit. */
export function packText(pack: Pack): string {
  return `${JSON.stringify({ format: PACK_FORMAT, ...pack }, undefined, 2)}\n`;
}

/** Name of an exported file: the pack's own, in letters that every disk takes. */
export function packFileName({ name }: Pack): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `kuule-pack${plain === '' ? '' : `-${plain}`}.json`;
}
