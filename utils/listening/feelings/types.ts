/** A list of feeling words: weight and emotions, then words parted by spaces (or, for phrases, a pattern of `utils/language/pattern.ts`). */
export type FeelingWords = {
  readonly words: readonly (readonly [feeling: string, words: string])[];
  readonly phrases: readonly (readonly [feeling: string, pattern: string])[];
  /** Words that take back what one of the next words says. */
  readonly softens: string;
  /** Words that make the next word heavier. */
  readonly strengthens: string;
};
