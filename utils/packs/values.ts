import type { Language, Span } from '../conversation/types';
import { compile } from '../rewrites/notation';
import { cuePattern } from './rules';
import type { Pack } from './types';

/** A value of the team, and where the draft shows it first. */
export type ShownValue = Span & { readonly name: string };

/** The values that show in a draft, in the order of the pack. */
export function shownValues(draft: string, pack: Pack, language: Language): readonly ShownValue[] {
  return pack.values
    .filter((value) => value.language === language)
    .flatMap(({ name, show }) => {
      const [first] = show
        .map((cue) => compile(cuePattern(cue), language).exec(draft))
        .filter((match) => match !== null)
        .sort((a, b) => a.index - b.index);
      return first ? [{ name, start: first.index, end: first.index + first[0].length }] : [];
    });
}
