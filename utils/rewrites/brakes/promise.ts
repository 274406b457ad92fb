import type { Language } from '../../conversation/types';

const CERTAIN: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:guarantee\p{L}*|promise\p{L}*|definitely|certainly|always|immediately|right away|at once|today|tomorrow)(?!\p{L})/giu,
  fi: /(?<!\p{L})(?:takaa\p{L}*|takuulla|lupaa\p{L}*|lupaan|varmasti|ehdottomasti|aina|heti|välittömästi|saman tien|tänään|huomenna)(?!\p{L})/giu,
};

/** The over-promise brake: whether a text holds no certainty and no time that the words before it did not hold. */
export function promisesNoMore(before: string, after: string, language: Language): boolean {
  return (after.match(CERTAIN[language])?.length ?? 0) <= (before.match(CERTAIN[language])?.length ?? 0);
}
