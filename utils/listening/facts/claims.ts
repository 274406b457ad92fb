/**
 * Hands out stretches of a text of that length, each place once: `true` when the stretch was free, and is taken from now on. In place of
 * comparing every finding with every other, which takes minutes in a long list of numbers.
 */
export function claims(length: number): (start: number, end: number) => boolean {
  const taken = new Uint8Array(length);
  return (start, end) => {
    for (let at = start; at < end; at++) if (taken[at] === 1) return false;
    taken.fill(1, start, end);
    return true;
  };
}
