import type { Span } from '../../utils/conversation/types';

const SAME_LONG = 2;
const SAME_STEM = 1.5;
const SAME_SHORT = 0.75;
const APART = -0.5;
/** One long word is enough when the quote is hardly more than that word; otherwise something must stand beside it. */
const ENOUGH = SAME_LONG;
const ENOUGH_OF_MANY = SAME_LONG + 0.5;
const FEW = 2;

type Word = Span & { readonly text: string };

/**
 * Where a text repeats a quote, although the words may have been turned to another person or case on the way
 * ("tilasin" → "tilasit", "my order" → "your order"): the best local alignment of the two by words.
 * `undefined` when they share too little.
 */
export function findRepeated(text: string, quote: string): Span | undefined {
  const words = wordsOf(text);
  const wanted = wordsOf(quote);
  let best = { score: 0, start: 0, end: 0 };
  let above: readonly Cell[] = [];
  for (const word of words) {
    const row: Cell[] = [];
    for (const [column, want] of wanted.entries()) {
      const alike = likeness(word.text, want.text);
      const diagonal = above[column - 1] ?? NOTHING;
      const cell = [
        { score: diagonal.score + alike, start: diagonal.score > 0 ? diagonal.start : word.start },
        { ...(above[column] ?? NOTHING), score: (above[column]?.score ?? 0) + APART },
        { ...(row[column - 1] ?? NOTHING), score: (row[column - 1]?.score ?? 0) + APART },
      ].reduce((left, right) => (right.score > left.score ? right : left));
      row.push(cell.score > 0 ? cell : NOTHING);
      if (alike > 0 && cell.score > best.score) best = { ...cell, end: word.end };
    }
    above = row;
  }
  return best.score >= (wanted.length > FEW ? ENOUGH_OF_MANY : ENOUGH)
    ? { start: best.start, end: best.end }
    : undefined;
}

type Cell = { readonly score: number; readonly start: number };

const NOTHING: Cell = { score: 0, start: 0 };

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu), (match) => ({
    text: match[0].toLocaleLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function likeness(one: string, other: string): number {
  if (one === other) return one.length >= 5 || /\d/.test(one) ? SAME_LONG : SAME_SHORT;
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4) return APART;
  let common = 0;
  while (common < shorter && one[common] === other[common]) common += 1;
  return common >= 4 && common >= 0.7 * Math.max(one.length, other.length) ? SAME_STEM : APART;
}
