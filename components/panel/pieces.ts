import type { Span } from '../../utils/conversation/types';

/** A stretch of a text, with the span that covers it if one does. */
export type Piece<Mark extends Span> = { readonly text: string; readonly mark?: Mark };

/** Cuts a text along spans that are in order and do not overlap; the pieces together are the text. */
export function cutInPieces<Mark extends Span>(text: string, marks: readonly Mark[]): readonly Piece<Mark>[] {
  const pieces: Piece<Mark>[] = [];
  let at = 0;
  for (const mark of marks) {
    const start = Math.max(at, mark.start);
    if (start >= mark.end) continue;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
