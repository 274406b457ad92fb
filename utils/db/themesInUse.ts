import { database } from './database';

export type ThemeInUse = { readonly theme: string; readonly count: number };

/** The themes that insights carry, most used first, then by name. Throws when the database cannot be read. */
export async function themesInUse(): Promise<readonly ThemeInUse[]> {
  const counts = new Map<string, number>();
  const themes = await database.insights.orderBy('theme').keys();
  for (const theme of themes) {
    if (typeof theme === 'string') counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts]
    .map(([theme, count]) => ({ theme, count }))
    .sort((a, b) => b.count - a.count || a.theme.localeCompare(b.theme));
}
