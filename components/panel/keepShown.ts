/**
 * Which of the findings to show when only a few may: those on screen keep their places, free places go to the first new
 * ones. So nothing moves under the agent's hands while the draft is being typed.
 */
export function keepShown<Item extends object>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  shownBefore: readonly string[],
  limit: number,
): readonly Item[] {
  const byKey = new Map(items.map((item) => [keyOf(item), item]));
  const kept = shownBefore.flatMap((key) => byKey.get(key) ?? []).slice(0, limit);
  const fresh = items.filter((item) => !kept.includes(item)).slice(0, limit - kept.length);
  return [...kept, ...fresh];
}
