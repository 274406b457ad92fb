import type { Span } from '../conversation/types';

/** The stretch without white space at its ends; `undefined` when no letter, digit or emoji is left. */
export function trimmed(text: string, start: number, end: number): Span | undefined {
  const part = text.slice(start, end);
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(part)) return undefined;
  const from = start + (part.length - part.trimStart().length);
  return { start: from, end: start + part.trimEnd().length };
}
