import { afterFlag } from './flags';
import { MANY, TARGET } from './state';
import { FINAL, type Transducer } from './transducer';

/** No Finnish word is longer; letters. */
const LONGEST_WORD = 255;
/** Transitions of one path; a cycle that takes no letter ends here. */
const LONGEST_PATH = 1200;
/** States seen for one word. Real words take some hundreds. */
const PATIENCE = 60_000;

/** What a walk tells: the numbers of the symbols told along a path, valid only during the call. `false` ends the walk. */
export type Visit = (told: Uint16Array, length: number) => boolean;

/**
 * A function that finds all paths of a transducer that take the letters of a word. It keeps its own working memory, so that a walk
 * makes no objects: `visit` may not start another walk. A word with a letter that the transducer does not know has no path.
 */
export function walker(transducer: Transducer): (word: string, visit: Visit) => void {
  const { pairs, links, flags, firstLetter, numbers } = transducer;
  const features = new Uint8Array(flags.features);
  const taken = new Uint16Array(LONGEST_WORD);
  const told = new Uint16Array(LONGEST_PATH);
  let length = 0;
  let steps = 0;
  let going = true;
  let visit: Visit = () => false;

  /** Goes through a flag if its condition holds; what it changes is changed back for the paths beside this one. */
  const pass = (cell: number, symbol: number, at: number, depth: number, path: number): void => {
    const target = (links[cell * 2 + 1] ?? 0) & TARGET;
    const flag = flags.bySymbol[symbol];
    if (flag === undefined) {
      from(target, at, depth, path);
      return;
    }
    const before = features[flag.feature] ?? 0;
    const after = afterFlag(flag, before);
    if (after < 0) return;
    features[flag.feature] = after;
    from(target, at, depth, path);
    features[flag.feature] = before;
  };

  const from = (state: number, at: number, depth: number, path: number): void => {
    if (path >= LONGEST_PATH || ++steps > PATIENCE) return;
    const more = (links[state * 2 + 1] ?? 0) >>> 24;
    // A number of transitions that does not fit stands in a cell of its own, after the first.
    const gap = more === MANY ? 1 : 0;
    const end = state + gap + (gap === 1 ? (links[(state + 1) * 2] ?? 0) : more);
    // Transitions that take no letter stand first, the one that ends the word among them; the others are sorted by their letter.
    let cell = state;
    while (cell <= end && going) {
      const symbol = pairs[cell * 4] ?? 0;
      if (symbol === FINAL) {
        if (at === length) going = visit(told, depth);
      } else if (symbol >= firstLetter) break;
      else {
        const out = pairs[cell * 4 + 1] ?? 0;
        if (out >= firstLetter) told[depth] = out;
        pass(cell, symbol, at, out >= firstLetter ? depth + 1 : depth, path + 1);
      }
      cell += cell === state ? 1 + gap : 1;
    }
    if (at === length || !going) return;
    const letter = taken[at] ?? 0;
    let high = end + 1;
    if (cell === state) {
      if ((pairs[cell * 4] ?? 0) < letter) cell += 1 + gap;
      else high = cell;
    }
    while (cell < high) {
      const middle = (cell + high) >> 1;
      if ((pairs[middle * 4] ?? 0) < letter) cell = middle + 1;
      else high = middle;
    }
    while (cell <= end && going && pairs[cell * 4] === letter) {
      const out = pairs[cell * 4 + 1] ?? 0;
      if (out >= firstLetter) told[depth] = out;
      from((links[cell * 2 + 1] ?? 0) & TARGET, at + 1, out >= firstLetter ? depth + 1 : depth, path + 1);
      cell += cell === state ? 1 + gap : 1;
    }
  };

  return (word, visitor) => {
    if (word.length > LONGEST_WORD) return;
    length = 0;
    for (const letter of word) {
      const number = numbers.get(letter);
      if (number === undefined) return;
      taken[length++] = number;
    }
    steps = 0;
    going = length > 0;
    visit = visitor;
    features.fill(0);
    if (going) from(0, 0, 0, 0);
  };
}
