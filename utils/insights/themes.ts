import { chooseThemes } from './chooseThemes';
import { type ContentWord, contentWords } from './contentWords';
import { joinThemes } from './joinThemes';
import { keyPhrases } from './keyPhrases';
import { type Rising, risingThemes } from './risingThemes';

export type ThemeRecord = {
  readonly id: string;
  readonly text: string;
  readonly language?: string;
  /** ISO 8601. */
  readonly createdAt?: string;
};

export type FoundThemes = {
  /** In the order of the records; `null` when no theme is sure. */
  readonly themes: readonly { readonly id: string; readonly theme: string | null }[];
  readonly rising: readonly Rising[];
};

/**
 * Finds what many records speak of: each gets the key phrase that it shares with others, by document frequency over stems,
 * named by the words that are most often used for it. Says also which themes rose in the last week.
 */
export function findThemes(records: readonly ThemeRecord[]): FoundThemes {
  const texts = records.map(({ text, language }) => contentWords(text, language));
  // Grows with the square root: a hundred records make themes of three, ten thousand of twenty-five.
  const floor = Math.max(2, Math.round(Math.sqrt(records.length) / 4));
  const sure = chooseThemes(keyPhrases(texts, floor), records.length, floor);
  const names = nameThemes(texts, sure);
  const chosen = joinThemes(texts, sure);
  const themes = records.map(({ id }, index) => {
    const key = chosen[index];
    return { id, theme: key === undefined ? null : (names.get(key) ?? null) };
  });
  const dated = records.flatMap(({ createdAt }, index) =>
    createdAt === undefined ? [] : [{ theme: themes[index]?.theme ?? null, createdAt }],
  );
  return { themes, rising: risingThemes(dated) };
}

/** The words of each theme as its records most often write them, in the order in which they stand there. */
function nameThemes(
  texts: readonly (readonly ContentWord[])[],
  chosen: readonly (string | undefined)[],
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [index, key] of chosen.entries()) {
    if (key === undefined) continue;
    const stems = key.split(' ');
    const seen = new Set<string>();
    const said = (texts[index] ?? []).filter(
      ({ stem }) => stems.includes(stem) && !seen.has(stem) && seen.add(stem),
    );
    const name = said.map(({ surface }) => surface).join(' ');
    const names = counts.get(key) ?? new Map<string, number>();
    counts.set(key, names.set(name, (names.get(name) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([key, names]) => {
      const [best] = [...names].sort(
        (a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1),
      );
      return [key, best?.[0] ?? key];
    }),
  );
}
