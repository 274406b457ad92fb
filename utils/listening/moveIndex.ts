import type { Language } from '../conversation/types';
import { anyOf } from '../language/pattern';
import { type Finder, finder } from './cueIndex';
import type { Move, MoveCue } from './types';

export type MoveFinder = Finder & Pick<Move, 'step' | 'form' | 'depth'>;

const MOVES: readonly MoveCue[] = Object.values(
  import.meta.glob<MoveCue>('./moves/{en,fi}/*.ts', { eager: true, import: 'default' }),
);

const compiled = new Map<Language, readonly MoveFinder[]>();

/** Ready-made expressions of all moves in a language, by step and form. */
export function moveFindersOf(language: Language): readonly MoveFinder[] {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const finders = MOVES.filter((move) => move.language === language).flatMap((move) =>
    move.forms.map((form) => ({
      ...finder(form),
      step: move.step,
      ...(form.form === undefined ? {} : { form: form.form }),
      ...(form.depth === undefined ? {} : { depth: form.depth }),
    })),
  );
  compiled.set(language, finders);
  return finders;
}

const exceptions = new Map<Language, ReadonlyMap<Move['step'], RegExp>>();

/** What keeps a sentence that has the shape of a move from being it, by step. */
export function moveExceptionsOf(language: Language): ReadonlyMap<Move['step'], RegExp> {
  const known = exceptions.get(language);
  if (known !== undefined) return known;
  const found = new Map(
    MOVES.filter((move) => move.language === language && move.never !== undefined).map(
      (move): [Move['step'], RegExp] => [move.step, anyOf(move.never ?? [], 'u')],
    ),
  );
  exceptions.set(language, found);
  return found;
}
