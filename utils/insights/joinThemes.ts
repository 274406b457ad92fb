import type { ContentWord } from './contentWords';

/** This share of the records that have a word and a theme must agree on the theme, or the word proves nothing. */
const AGREED = 0.6;
/** So many of them at least. */
const FEWEST = 2;

/**
 * Gives records without a theme one that was chosen, when they have one of its words and that word nearly always goes
 * with it: "the brakes squeal" makes a theme, "new brakes?" joins it.
 */
export function joinThemes(
  texts: readonly (readonly ContentWord[])[],
  chosen: readonly (string | undefined)[],
): readonly (string | undefined)[] {
  const themesOf = new Map<string, Map<string, number>>();
  for (const [index, key] of chosen.entries()) {
    if (key === undefined) continue;
    for (const stem of stemsOf(texts[index])) {
      const themes = themesOf.get(stem) ?? new Map<string, number>();
      themesOf.set(stem, themes.set(key, (themes.get(key) ?? 0) + 1));
    }
  }
  return chosen.map((key, index) => {
    if (key !== undefined) return key;
    let best: { readonly key: string; readonly share: number } | undefined;
    for (const stem of stemsOf(texts[index])) {
      const themes = themesOf.get(stem);
      if (!themes) continue;
      const all = [...themes.values()].reduce((sum, count) => sum + count, 0);
      for (const [theme, count] of themes) {
        const sure = theme.split(' ').includes(stem) && count >= FEWEST && count >= all * AGREED;
        if (sure && (!best || count / all > best.share)) best = { key: theme, share: count / all };
      }
    }
    return best?.key;
  });
}

function stemsOf(text: readonly ContentWord[] | undefined): Set<string> {
  return new Set(text?.map(({ stem }) => stem));
}
