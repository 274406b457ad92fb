import type { RedactionKind } from '../../utils/insights/redact';
import { maskOf } from '../../utils/insights/redact/masks';

const KINDS = [
  'email',
  'phone',
  'hetu',
  'iban',
  'card',
  'name',
  'address',
  'postcode',
  'url-token',
  'password',
  'plate',
  'ytunnus',
  'ip',
] as const satisfies readonly RedactionKind[];

/** Every mask that may stand in a quote; other words between guillemets are the customer's own. */
const MASKS = new Set(KINDS.flatMap((kind) => [maskOf(kind, 'fi'), maskOf(kind, 'en')]));

export type Piece = { readonly kind: 'words' | 'mask'; readonly text: string; readonly start: number };

/** A quote in pieces: the customer's words, and the names of what was masked (without their guillemets). */
export function maskedPieces(quote: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const text of quote.split(/(«[^«»]+»)/)) {
    if (MASKS.has(text)) pieces.push({ kind: 'mask', text: text.slice(1, -1), start });
    else if (text !== '') pieces.push({ kind: 'words', text, start });
    start += text.length;
  }
  return pieces;
}
