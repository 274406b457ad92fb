import { contentWords } from './contentWords';

/** How many themes are offered at most. */
const MOST = 3;

/**
 * Themes in use that a text may belong to, the closest first: all the telling words of the theme occur in the text. Empty
 * when none does, because a wrong theme is worse than none.
 */
export function suggestThemes(
  text: string,
  themesInUse: readonly string[],
  language?: string,
): readonly string[] {
  const said = new Set(contentWords(text, language).map(({ stem }) => stem));
  return themesInUse
    .map((theme) => ({ theme, stems: contentWords(theme, language).map(({ stem }) => stem) }))
    .filter(({ stems }) => stems.length > 0 && stems.every((stem) => said.has(stem)))
    .sort((a, b) => b.stems.length - a.stems.length)
    .slice(0, MOST)
    .map(({ theme }) => theme);
}
