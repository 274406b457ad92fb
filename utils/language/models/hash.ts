/** Where FNV-1a begins. */
export const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units, going on from `hash`. */
export function fnv(text: string, hash = FNV_START): number {
  let result = hash;
  for (let index = 0; index < text.length; index++) result = fnvStep(result, text.charCodeAt(index));
  return result;
}

/** One code unit further. */
export function fnvStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}

/** Spreads a hash over all bits, so that the lowest ones may number a bucket. */
export function spread(hash: number): number {
  let result = hash ^ (hash >>> 16);
  result = Math.imul(result, 0x85ebca6b);
  result ^= result >>> 13;
  result = Math.imul(result, 0xc2b2ae35);
  return (result ^ (result >>> 16)) >>> 0;
}
