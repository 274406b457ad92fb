const BASE = /\[X[pjr]\][^[]*\[X\]/gu;
const OTHER_TAGS = /\[(?!Bh\]|Isf\])[^[\]]*\]/gu;
const VOWEL = /[aeiouyäöå]/u;
/** After these a hyphen may stand or not: "rock-yhtye", "suomalais-ruotsalainen". */
const FREE = /\[Isf\][^[]*$|[aeoäöl]is-?$/u;

/**
 * Whether hyphens stand where orthography wants them: after figures, where two parts meet in the same vowel ("kuva-arvoitus", but
 * "tilausvahvistus"), and where the word is the beginning of one ("tieto-"). The transducer lets them stand, and be absent, at every
 * `[Bh]`. `told` is all that it told along a path.
 */
export function hyphensFit(told: string): boolean {
  const parts = told.replace(BASE, '').replace(OTHER_TAGS, '').split('[Bh]');
  return parts.slice(1).every((next, index) => {
    const before = parts[index] ?? '';
    const after = next.replace('[Isf]', '');
    const hyphen = before.endsWith('-');
    const last = before.at(hyphen ? -2 : -1) ?? '';
    const needed = after === '' || /\d/.test(last) || (VOWEL.test(last) && after.startsWith(last));
    return hyphen === needed || (hyphen && FREE.test(before));
  });
}
