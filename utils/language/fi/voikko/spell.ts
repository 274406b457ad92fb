import { afterFlag } from './flags';
import { countOf, secondOf, targetOf } from './state';
import { FINAL, type Transducer } from './transducer';

/** Transitions of one path, and transitions tried, before a search gives up. */
const LONGEST_PATH = 400;
const PATIENCE = 40_000;

/** What a word should tell: symbols in their order. Between two tags, and around them, letters of the word are free. */
export type Skeleton = {
  readonly symbols: readonly number[];
  /** Letters may be told before the symbol of this index; false inside base forms and the first parts of compounds. */
  readonly free: readonly boolean[];
  /** A tag that may be told anywhere among free letters. */
  readonly passing: number;
  /** Free letters in all. */
  readonly most: number;
  /** Letters that are not free, such as the hyphen. */
  readonly without: ReadonlySet<number>;
};

/**
 * All words, in lower case, for which the transducer tells the symbols of a skeleton: the walk of a reading turned round. Each once, in
 * the order in which they are found; none when the search takes too long.
 */
export function spellings(transducer: Transducer, skeleton: Skeleton): string[] {
  const { pairs, flags, firstLetter, firstTag, symbols } = transducer;
  const { symbols: wanted, free, passing, most, without } = skeleton;
  const features = new Uint8Array(flags.features);
  const found = new Set<string>();
  const letters: string[] = [];
  let steps = 0;

  const follow = (cell: number, at: number, spent: number, path: number): void => {
    const taken = pairs[cell * 4] ?? 0;
    const told = pairs[cell * 4 + 1] ?? 0;
    let next = at;
    let more = spent;
    if (told >= firstLetter) {
      if (told === wanted[at]) next = at + 1;
      else if (told === passing && free[at] === true) next = at;
      else if (told < firstTag && free[at] === true && spent < most && !without.has(told)) more = spent + 1;
      else return;
    }
    const flag = flags.bySymbol[taken];
    if (flag === undefined) {
      if (taken >= firstLetter) letters.push(symbols[taken] ?? '');
      from(targetOf(transducer, cell), next, more, path + 1);
      if (taken >= firstLetter) letters.pop();
      return;
    }
    const before = features[flag.feature] ?? 0;
    const after = afterFlag(flag, before);
    if (after < 0) return;
    features[flag.feature] = after;
    from(targetOf(transducer, cell), next, more, path + 1);
    features[flag.feature] = before;
  };

  const from = (state: number, at: number, spent: number, path: number): void => {
    if (path >= LONGEST_PATH || ++steps > PATIENCE) return;
    const count = countOf(transducer, state);
    const second = secondOf(transducer, state);
    for (let index = 0; index < count; index++) {
      const cell = index === 0 ? state : second + index - 1;
      if (pairs[cell * 4] === FINAL) {
        if (at === wanted.length) found.add(letters.join(''));
      } else follow(cell, at, spent, path);
    }
  };

  from(0, 0, 0, 0);
  return steps > PATIENCE ? [] : [...found];
}
