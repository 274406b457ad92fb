import { type Flags, readFlags } from './flags';

/**
 * A finite-state transducer in the format of Voikko's dictionaries (`*.vfst`, unweighted). The file: two cookies and eight bytes of
 * header; a 16-bit count of symbols; the symbols in UTF-8, each ended by a zero byte; padding to eight bytes; then cells of eight
 * bytes, the start state first. All numbers are little-endian.
 */
export type Transducer = {
  /** By number: a letter, a tag such as `[Ln]`, a flag, or '' for none. */
  readonly symbols: readonly string[];
  readonly flags: Flags;
  /** Number of a symbol. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Symbols below this number take no letter: the empty one and the flags. */
  readonly firstLetter: number;
  /** Symbols from this number on are tags. */
  readonly firstTag: number;
  /** Four numbers a cell: symbol taken, symbol told, then the two halves of `links`. */
  readonly pairs: Uint16Array;
  /** Two numbers a cell; the second has the target state in its low 24 bits and the number of further transitions above. */
  readonly links: Uint32Array;
};

const COOKIES = [0x00013a6e, 0x000351fa] as const;
const HEADER = 16;
const CELL = 8;

/** The symbol taken by a transition that ends the word. */
export const FINAL = 0xffff;

/** Opens a transducer. Throws an `Error` that says what is wrong when the bytes are none. */
export function openTransducer(bytes: Uint8Array): Transducer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER + 2) throw new Error(`The dictionary is cut short: ${bytes.length} bytes.`);
  if (COOKIES.some((cookie, index) => view.getUint32(index * 4, true) !== cookie)) {
    throw new Error('The file is no Voikko dictionary: its first bytes are others.');
  }
  const { symbols, end } = readSymbols(bytes, view.getUint16(HEADER, true));
  const start = Math.ceil(end / CELL) * CELL;
  if (start >= bytes.length || (bytes.length - start) % CELL !== 0) {
    throw new Error(`The dictionary is cut short: ${bytes.length} bytes.`);
  }
  // A copy, because typed arrays need an aligned start; they also read in the machine's own byte order.
  const cells = new Uint8Array(bytes.subarray(start)).buffer;
  if (new Uint16Array(Uint8Array.of(1, 0).buffer)[0] !== 1) {
    throw new Error('The dictionary can only be read on a little-endian machine.');
  }
  const flags = readFlags(symbols);
  const firstLetter = symbols.findIndex((_, index) => index > 0 && flags.bySymbol[index] === undefined);
  const tag = symbols.findIndex((symbol) => symbol.length > 1 && symbol.startsWith('['));
  const firstTag = tag < 0 ? symbols.length : tag;
  const numbers = new Map(symbols.map((symbol, number) => [symbol, number] as const));
  return {
    symbols,
    flags,
    numbers,
    firstLetter,
    firstTag,
    pairs: new Uint16Array(cells),
    links: new Uint32Array(cells),
  };
}

function readSymbols(bytes: Uint8Array, count: number): { symbols: string[]; end: number } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const symbols: string[] = [];
  let from = HEADER + 2;
  while (symbols.length < count) {
    const to = bytes.indexOf(0, from);
    if (to < 0) throw new Error(`The dictionary is cut short: it has ${symbols.length} of ${count} symbols.`);
    symbols.push(decoder.decode(bytes.subarray(from, to)));
    from = to + 1;
  }
  return { symbols, end: from };
}
