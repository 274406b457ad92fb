import { afterFlag } from './flags';
import { countOf, secondOf, targetOf } from './state';
import { FINAL, type Transducer } from './transducer';

/** No Finnish word is longer; letters. */
const LONGEST_WORD = 255;
/** Transitions of one path; a cycle that takes no letter ends here. */
const LONGEST_PATH = 1200;
/** Transitions tried for one word. Real words take some hundreds. */
const PATIENCE = 60_000;

/** What a walk tells: the numbers of the symbols told along a path, valid only during the call. `false` ends the walk. */
export type Visit = (told: Uint16Array, length: number) => boolean;

/**
 * A function that finds all paths of a transducer that take the letters of a word. It keeps its own working memory, so that a walk
 * makes no objects: `visit` may not start another walk. A word with a letter that the transducer does not know has no path.
 */
export function walker(transducer: Transducer): (word: string, visit: Visit) => void {
  const { pairs, flags, firstLetter, numbers } = transducer;
  const features = new Uint8Array(flags.features);
  const taken = new Uint16Array(LONGEST_WORD);
  const told = new Uint16Array(LONGEST_PATH);
  let length = 0;
  let steps = 0;
  let going = true;
  let visit: Visit = () => false;

  const follow = (cell: number, symbol: number, at: number, depth: number, path: number): void => {
    const out = pairs[cell * 4 + 1] ?? 0;
    const tells = out >= firstLetter;
    if (tells) told[depth] = out;
    const next = tells ? depth + 1 : depth;
    const flag = flags.bySymbol[symbol];
    if (flag === undefined) {
      from(targetOf(transducer, cell), at, next, path + 1);
      return;
    }
    const before = features[flag.feature] ?? 0;
    const after = afterFlag(flag, before);
    if (after < 0) return;
    features[flag.feature] = after;
    from(targetOf(transducer, cell), at, next, path + 1);
    features[flag.feature] = before;
  };

  const from = (state: number, at: number, depth: number, path: number): void => {
    if (path >= LONGEST_PATH || ++steps > PATIENCE) return;
    const count = countOf(transducer, state);
    const second = secondOf(transducer, state);
    // Transitions that take no letter stand first, the one that ends the word among them; the others are sorted by their letter.
    let index = 0;
    for (; index < count && going; index++) {
      const cell = index === 0 ? state : second + index - 1;
      const symbol = pairs[cell * 4] ?? 0;
      if (symbol === FINAL) {
        if (at === length) going = visit(told, depth);
      } else if (symbol < firstLetter) follow(cell, symbol, at, depth, path);
      else break;
    }
    if (at === length || !going) return;
    const letter = taken[at] ?? 0;
    let low = index;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      const cell = middle === 0 ? state : second + middle - 1;
      if ((pairs[cell * 4] ?? 0) < letter) low = middle + 1;
      else high = middle;
    }
    for (; low < count && going; low++) {
      const cell = low === 0 ? state : second + low - 1;
      if (pairs[cell * 4] !== letter) return;
      follow(cell, letter, at + 1, depth, path);
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
