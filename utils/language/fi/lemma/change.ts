/** A change of a word's end: how many last letters go, and what comes in their place. Written as "3nen". */
export type Change = readonly [cut: number, add: string];

/** The word after a change. */
export function changed(word: string, [cut, add]: Change): string {
  return word.slice(0, Math.max(0, word.length - cut)) + add;
}

/** Reads lists of "key:change", parted by spaces. */
export function readChanges(lines: readonly string[]): ReadonlyMap<string, Change> {
  return new Map(
    lines
      .join(' ')
      .split(' ')
      .map((entry) => {
        const at = entry.lastIndexOf(':');
        const change = entry.slice(at + 1);
        const cut = Number.parseInt(change, 10);
        return [entry.slice(0, at), [cut, change.slice(String(cut).length)]] as const;
      }),
  );
}
