import diff from 'fast-diff';

/** `gone` stands only in the text before, `new` only in the text after. */
export type DiffPart = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

const WORD = /\s+|[\p{L}\p{N}\p{M}'’-]+|[^\s\p{L}\p{N}]/gu;

/** What changes from one text to the other, in whole words, so that it can be read rather than deciphered. */
export function diffWords(before: string, after: string): readonly DiffPart[] {
  const words: string[] = [];
  const encode = (text: string) =>
    Array.from(text.match(WORD) ?? [], (word) => {
      const known = words.indexOf(word);
      // fast-diff compares characters: every word gets one of its own.
      return String.fromCharCode(known === -1 ? words.push(word) - 1 : known);
    }).join('');
  const parts = diff(encode(before), encode(after)).map(([operation, codes]): DiffPart => {
    const text = Array.from(codes, (code) => words[code.charCodeAt(0)] ?? '').join('');
    return { kind: operation === 0 ? 'same' : operation < 0 ? 'gone' : 'new', text };
  });
  return joinAcrossSpaces(parts);
}

/** A lone space between two changes belongs to both: one change is easier to read than two. */
function joinAcrossSpaces(parts: readonly DiffPart[]): readonly DiffPart[] {
  const joined: { gone: string; new: string; same: string }[] = [];
  for (const [index, part] of parts.entries()) {
    const last = joined.at(-1);
    const between = part.kind === 'same' && /^\s+$/.test(part.text) && index > 0 && index < parts.length - 1;
    if (part.kind === 'same' && !between) {
      joined.push({ gone: '', new: '', same: part.text });
      continue;
    }
    const change = last && last.same === '' ? last : { gone: '', new: '', same: '' };
    if (change !== last) joined.push(change);
    if (part.kind !== 'new') change.gone += part.text;
    if (part.kind !== 'gone') change.new += part.text;
  }
  return joined.flatMap(({ gone, new: added, same }): readonly DiffPart[] => [
    ...(gone ? [{ kind: 'gone' as const, text: gone }] : []),
    ...(added ? [{ kind: 'new' as const, text: added }] : []),
    ...(same ? [{ kind: 'same' as const, text: same }] : []),
  ]);
}
