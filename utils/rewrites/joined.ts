import type { Rewrite, Words } from './types';

/** Several changes as one: `text` stands for `actual`. */
export type Joined = Words & {
  readonly text: string;
  /** The findings that are in it, in the order of the draft. */
  readonly of: readonly Rewrite[];
};

/**
 * All that may be applied as it stands, in one edit with one undo: the first text of every `auto` finding whose words are still in the
 * draft. `undefined` when there are fewer than two, which need no joining. Findings must not overlap.
 */
export function joined(draft: string, rewrites: readonly Rewrite[]): Joined | undefined {
  const ready = rewrites
    .filter(
      ({ mode, start, end, actual, expected }) =>
        mode === 'auto' && expected.length > 0 && draft.slice(start, end) === actual,
    )
    .toSorted((a, b) => a.start - b.start);
  const [first, ...others] = ready;
  const last = ready.at(-1);
  if (first === undefined || last === undefined || others.length === 0) return undefined;
  let text = '';
  let at = first.start;
  for (const { start, end, expected } of ready) {
    text += draft.slice(at, start) + (expected[0] ?? '');
    at = end;
  }
  return {
    start: first.start,
    end: last.end,
    actual: draft.slice(first.start, last.end),
    text,
    of: ready,
  };
}
