import { words } from '../words';

/** A word and what stands between it and the word before. */
export type Token = { readonly gap: string; readonly word: string };

/** The words of a clause with the gaps before them; `tail` is what follows the last word. */
export function tokens(clause: string): { readonly tokens: Token[]; readonly tail: string } {
  let end = 0;
  const found = words(clause).map(({ text, start, end: next }) => {
    const gap = clause.slice(end, start);
    end = next;
    return { gap, word: text };
  });
  return { tokens: found, tail: clause.slice(end) };
}

/** A word in the letters of another: "Tilasin" gives its capital to "tilasit". */
export function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase())
    return word.toUpperCase();
  if (/^\p{Lu}/u.test(model)) return capitalised(word);
  return word;
}

/** The text with a capital first letter. */
export function capitalised(text: string): string {
  return text.replace(
    /^([^\p{L}\p{N}]*)(\p{Ll})/u,
    (_, lead: string, letter: string) => lead + letter.toUpperCase(),
  );
}
