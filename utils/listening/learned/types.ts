import type { Emotion } from '../types';

/**
 * Words that often come with an emotion, wherever people talk: wider and weaker than the list of `../feelings`, from which alone an
 * emotion is named. Hand-written. `~` stands for any ending, `_` for a space. `turns` are words that turn what follows.
 */
export type ToneWords = Readonly<Partial<Record<Emotion, string>>> & { readonly turns: string };
