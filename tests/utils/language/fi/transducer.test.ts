import { expect, test } from 'vitest';
import { openTransducer } from '../../../../utils/language/fi/voikko/transducer';
import { walker } from '../../../../utils/language/fi/voikko/walk';

type Cell = readonly [taken: number, told: number, target: number, more: number];

const FINAL = 0xffff;
const SYMBOLS = ['', '@P.A.1@', '@R.A.1@', '@D.A@', '@C.A@', '@U.B.1@', '@U.B.2@', 'a', 'b', '[X]'];
const [SET, REQUIRE, DISALLOW, CLEAR, ONE, OTHER, A, B, TAG] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** A dictionary file with these transitions. */
function file(cells: readonly Cell[], symbols: readonly string[] = SYMBOLS): Uint8Array {
  const names = new TextEncoder().encode(symbols.map((symbol) => `${symbol}\0`).join(''));
  const start = Math.ceil((18 + names.length) / 8) * 8;
  const bytes = new Uint8Array(start + cells.length * 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x00013a6e, true);
  view.setUint32(4, 0x000351fa, true);
  view.setUint16(16, symbols.length, true);
  bytes.set(names, 18);
  for (const [index, [taken, told, target, more]] of cells.entries()) {
    view.setUint16(start + index * 8, taken, true);
    view.setUint16(start + index * 8 + 2, told, true);
    view.setUint32(start + index * 8 + 4, target + more * 0x1000000, true);
  }
  return bytes;
}

function paths(cells: readonly Cell[], word: string): string[] {
  const transducer = openTransducer(file(cells));
  const found: string[] = [];
  walker(transducer)(word, (told, length) => {
    found.push(Array.from(told.subarray(0, length), (number) => transducer.symbols[number]).join(''));
    return found.length < 20;
  });
  return found;
}

test('a word that the transitions spell', () => {
  const cells: Cell[] = [
    [A, TAG, 2, 1],
    [B, B, 2, 0],
    [FINAL, 0, 0, 1],
    [B, A, 2, 0],
  ];
  expect(paths(cells, 'a')).toEqual(['[X]']);
  expect(paths(cells, 'abb')).toEqual(['[X]aa']);
  expect(paths(cells, 'b')).toEqual(['b']);
  expect(paths(cells, 'ba')).toEqual([]);
  expect(paths(cells, 'c')).toEqual([]);
  expect(paths(cells, '')).toEqual([]);
});

/** Takes two flags in turn, then "a". */
const flagged = (first: number, second: number): Cell[] => [
  [first, 0, 1, 0],
  [second, 0, 2, 0],
  [A, A, 3, 0],
  [FINAL, 0, 0, 0],
];

test.each([
  ['required and set', SET, REQUIRE, true],
  ['required and not set', CLEAR, REQUIRE, false],
  ['disallowed and set', SET, DISALLOW, false],
  ['disallowed and not set', CLEAR, DISALLOW, true],
  ['set and cleared', SET, CLEAR, true],
  ['unified with the same', ONE, ONE, true],
  ['unified with another', ONE, OTHER, false],
] as const)('a feature %s', (_, first, second, goesOn) => {
  expect(paths(flagged(first ?? 0, second ?? 0), 'a')).toEqual(goesOn ? ['a'] : []);
});

test('a feature is unset again on another path', () => {
  const cells: Cell[] = [
    [SET, 0, 2, 1],
    [CLEAR, 0, 3, 0],
    [DISALLOW, 0, 4, 0],
    [DISALLOW, 0, 4, 0],
    [A, A, 5, 0],
    [FINAL, 0, 0, 0],
  ];
  expect(paths(cells, 'a')).toEqual(['a']);
});

test('a state with more transitions than fit into a byte', () => {
  const letters = Array.from({ length: 300 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  const symbols = [...SYMBOLS.slice(0, -1), ...letters, '[X]'];
  const first = SYMBOLS.length - 1;
  const cells: Cell[] = letters.map((_, index) => [first + index, first + index, 301, index === 0 ? 255 : 0]);
  const count: Cell = [299 & 0xffff, 0, 0, 0];
  const transducer = openTransducer(
    file([cells[0] ?? count, count, ...cells.slice(1), [FINAL, 0, 0, 0]], symbols),
  );
  const walk = walker(transducer);
  const found = letters.filter((letter) => {
    let is = false;
    walk(letter, () => {
      is = true;
      return false;
    });
    return is;
  });
  expect(found).toEqual(letters);
});

test('a circle without letters ends', () => {
  const cells: Cell[] = [
    [0, 0, 0, 2],
    [SET, TAG, 0, 0],
    [A, A, 3, 0],
    [FINAL, 0, 0, 0],
  ];
  const since = performance.now();
  expect(paths(cells, 'b')).toEqual([]);
  expect(performance.now() - since).toBeLessThan(1000);
});

test.each([
  ['nothing', new Uint8Array(), /cut short/],
  [
    'another file',
    new TextEncoder().encode('<!doctype html><title>Not found</title>'),
    /no Voikko dictionary/,
  ],
  ['half a file', file([[A, A, 0, 0]]).slice(0, 40), /cut short/],
  ['no transitions', file([]), /cut short/],
  ['half a transition', file([[A, A, 0, 0]]).slice(0, -3), /cut short/],
])('%s is refused', (_, bytes, why) => {
  expect(() => openTransducer(bytes)).toThrow(why);
});
