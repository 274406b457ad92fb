import type { Language } from '../conversation/types';
import { anyOf } from '../language/pattern';
import type { PointCue, PointKind } from './types';

/** A cue file made ready: one expression for all cues and one for all exceptions. */
export type Finder = { readonly finds: RegExp; readonly unless: RegExp | undefined };

const CUES: readonly PointCue[] = Object.values(
  import.meta.glob<PointCue>('./cues/{en,fi}/*.ts', { eager: true, import: 'default' }),
);

const compiled = new Map<Language, ReadonlyMap<PointKind, Finder>>();

/** Ready-made expressions of all kinds of point in a language. */
export function findersOf(language: Language): ReadonlyMap<PointKind, Finder> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const finders = new Map(
    CUES.filter((cue) => cue.language === language).map((cue): [PointKind, Finder] => [
      cue.kind,
      finder(cue),
    ]),
  );
  compiled.set(language, finders);
  return finders;
}

/** Texts are folded before they are searched, so case needs no attention here. */
export function finder(cue: {
  readonly cues: readonly string[];
  readonly unless?: readonly string[] | undefined;
}): Finder {
  const unless = cue.unless ?? [];
  return {
    finds: anyOf(cue.cues, 'u'),
    unless: unless.length === 0 ? undefined : anyOf(unless, 'u'),
  };
}

/** Whether a folded clause says it: a cue is there and no exception is. */
export function says(clause: string, { finds, unless }: Finder): boolean {
  return finds.test(clause) && unless?.test(clause) !== true;
}
