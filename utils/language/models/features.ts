import { fold } from '../fold';
import { FNV_START, fnv, fnvStep, spread } from './hash';
import type { Extra, Features } from './types';

const TOKEN = /[:;=]-?[()DP/]|<3|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|[!?]+|\.{2,}|…|[^\s\p{L}\p{N}]/gu;
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
const HAS_LETTER = /\p{L}/u;
/** From this many words on a text says nothing new about its tone or language, and reading stays quick. */
const MOST_TOKENS = 240;
/** Longer words are numbers of things, addresses and the like. */
const LONGEST_WORD = 40;
const SHORTEST_PIECE = 2;
const WORD_VALUE = 1;
const PIECE_VALUE = 0.7;

/** Words, runs of marks and single signs of a text, folded; drawn-out letters are told twice. */
export function tokensOf(text: string): string[] {
  const folded = fold(text.slice(0, MOST_TOKENS * LONGEST_WORD)).replace(DRAWN_OUT, '$1$1');
  return (folded.match(TOKEN) ?? []).slice(0, MOST_TOKENS);
}

/** The features of tokens: each word, each two neighbours, the pieces of up to `longestPiece` letters inside words, and `extra` ones. */
export function featuresOf(
  tokens: readonly string[],
  bits: number,
  longestPiece: number,
  extra: readonly Extra[] = [],
): Features {
  const mask = 2 ** bits - 1;
  const table = tableOf(bits);
  const found: number[] = [];
  const add = (hash: number, value: number) => {
    const bucket = spread(hash) & mask;
    const known = table[bucket] ?? 0;
    if (known >= value) return;
    if (known === 0) found.push(bucket);
    table[bucket] = value;
  };
  let before = '<';
  for (const token of tokens) {
    add(fnv(`w ${token}`), WORD_VALUE);
    add(fnv(`b ${before} ${token}`), WORD_VALUE);
    before = token;
    if (HAS_LETTER.test(token)) addPieces(`_${token.slice(0, LONGEST_WORD)}_`, longestPiece, add);
  }
  add(fnv(`b ${before} >`), WORD_VALUE);
  for (const [name, value] of extra) add(fnv(`x ${name}`), value);
  return unit(found, table);
}

const PIECE = fnv('c', FNV_START);

function addPieces(framed: string, longest: number, add: (hash: number, value: number) => void): void {
  for (let start = 0; start < framed.length; start++) {
    let hash = PIECE;
    const end = Math.min(framed.length, start + longest);
    for (let index = start; index < end; index++) {
      hash = fnvStep(hash, framed.charCodeAt(index));
      if (index - start + 1 >= SHORTEST_PIECE) add(hash, PIECE_VALUE);
    }
  }
}

/** Values by bucket, all zero between two texts. Filling a map for every text costs several times as much. */
const tables = new Map<number, Float64Array>();

function tableOf(bits: number): Float64Array {
  const table = tables.get(bits) ?? new Float64Array(2 ** bits);
  tables.set(bits, table);
  return table;
}

/** The features at length 1, in the order in which they were found; leaves the table empty. */
function unit(found: readonly number[], table: Float64Array): Features {
  let squares = 0;
  for (const bucket of found) {
    const value = table[bucket] ?? 0;
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  const values = new Float32Array(found.length);
  for (let index = 0; index < found.length; index++) {
    const bucket = found[index] ?? 0;
    values[index] = (table[bucket] ?? 0) / length;
    table[bucket] = 0;
  }
  return { buckets: Int32Array.from(found), values };
}
