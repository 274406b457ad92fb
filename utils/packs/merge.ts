import { PACK_PARTS, type Pack, type PackEntry, type PackPart } from './types';

/** An entry that both packs have, but not alike. */
export type PackConflict = { readonly mine: PackEntry; readonly theirs: PackEntry };

/** What another pack would bring into a list. */
export type PackChange = {
  readonly part: PackPart;
  readonly added: readonly PackEntry[];
  readonly conflicts: readonly PackConflict[];
  /** How many entries both have, alike. */
  readonly same: number;
};

/** Whose entry stays where two packs say different things of the same word. */
export type Preferred = 'mine' | 'theirs';

/** What `theirs` would bring to `mine`, list by list; nothing is ever taken away. */
export function comparePacks(mine: Pack, theirs: Pack): readonly PackChange[] {
  return PACK_PARTS.map((part) => {
    const known = byKey<PackEntry>(mine[part]);
    const added: PackEntry[] = [];
    const conflicts: PackConflict[] = [];
    let same = 0;
    for (const [key, entry] of byKey<PackEntry>(theirs[part])) {
      const own = known.get(key);
      if (own === undefined) added.push(entry);
      else if (isSame(own, entry)) same += 1;
      else conflicts.push({ mine: own, theirs: entry });
    }
    return { part, added, conflicts, same };
  });
}

/** Both packs as one. Entries keep the order of `mine`, new ones come after them. */
export function mergePacks(mine: Pack, theirs: Pack, preferred: Preferred): Pack {
  const merge = <Entry extends PackEntry>(own: readonly Entry[], other: readonly Entry[]): Entry[] => {
    const merged = byKey(own);
    for (const [key, entry] of byKey(other))
      if (preferred === 'theirs' || !merged.has(key)) merged.set(key, entry);
    return [...merged.values()];
  };
  return {
    name: mine.name === '' || preferred === 'theirs' ? theirs.name || mine.name : mine.name,
    phrases: merge(mine.phrases, theirs.phrases),
    words: merge(mine.words, theirs.words),
    glossary: merge(mine.glossary, theirs.glossary),
    values: merge(mine.values, theirs.values),
    replies: merge(mine.replies, theirs.replies),
  };
}

/** What makes an entry the same as another of its list: its language and the words that it is about. */
export function entryKey(entry: PackEntry): string {
  return `${entry.language}\n${aboutOf(entry).trim().toLowerCase().replace(/\s+/g, ' ')}`;
}

/** The words that an entry is about. */
export function aboutOf(entry: PackEntry): string {
  if ('house' in entry) return entry.house;
  if ('name' in entry) return entry.name;
  if ('title' in entry) return entry.title;
  return 'text' in entry ? entry.text : entry.avoid;
}

function byKey<Entry extends PackEntry>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entryKey(entry), entry]));
}

function isSame(one: PackEntry, other: PackEntry): boolean {
  const sorted = (entry: PackEntry) => JSON.stringify(Object.entries(entry).sort());
  return sorted(one) === sorted(other);
}
