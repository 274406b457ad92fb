import type { Language } from '../../conversation/types';
import { anyOf, pattern } from '../../language/pattern';
import type { Emotion } from '../types';
import { EMOJI } from './emoji';
import en from './en';
import fi from './fi';
import type { FeelingWords } from './types';

export type Feeling = { readonly weight: number; readonly emotions: readonly Emotion[] };

export type Lexicon = {
  readonly words: ReadonlyMap<string, Feeling>;
  /** Beginnings of words; the longest that fits counts. */
  readonly stems: ReadonlyMap<string, Feeling>;
  readonly phrases: readonly (readonly [RegExp, Feeling])[];
  /** Any of the phrases: most texts have none, which is found out at once. */
  readonly anyPhrase: RegExp;
  readonly softens: ReadonlySet<string>;
  readonly strengthens: ReadonlySet<string>;
};

const KNOWN: readonly Emotion[] = [
  'anger',
  'anticipation',
  'disgust',
  'fear',
  'joy',
  'sadness',
  'surprise',
  'trust',
];
const LISTS: Readonly<Record<Language, FeelingWords>> = { fi, en };
const ready = new Map<Language, Lexicon>();

/** The feeling words of a language, made ready for looking up. */
export function lexiconOf(language: Language): Lexicon {
  const known = ready.get(language);
  if (known !== undefined) return known;
  const list = LISTS[language];
  const entries = list.words.flatMap(([feeling, words]) =>
    words
      .split(' ')
      .map((word): readonly [string, Feeling] => [word.replaceAll('_', ' '), feelingOf(feeling)]),
  );
  const lexicon: Lexicon = {
    words: new Map(entries.filter(([word]) => !word.endsWith('~'))),
    stems: new Map(
      entries.filter(([word]) => word.endsWith('~')).map(([word, feeling]) => [word.slice(0, -1), feeling]),
    ),
    phrases: list.phrases.map(([feeling, source]) => [pattern(source, 'gu'), feelingOf(feeling)] as const),
    anyPhrase: anyOf(
      list.phrases.map(([, source]) => source),
      'u',
    ),
    softens: new Set(list.softens.split(' ')),
    strengthens: new Set(list.strengthens.split(' ')),
  };
  ready.set(language, lexicon);
  return lexicon;
}

/** Emoji and typed faces with what they say. */
export const MARKS: readonly (readonly [string, Feeling])[] = EMOJI.flatMap(([feeling, marks]) =>
  marks.split(' ').map((mark) => [mark, feelingOf(feeling)] as const),
);

/** Any of the marks, for a first look. */
export const ANY_MARK = new RegExp(
  MARKS.map(([mark]) => mark.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'),
);

function feelingOf(source: string): Feeling {
  const [weight, ...names] = source.split(' ');
  return { weight: Number(weight), emotions: KNOWN.filter((emotion) => names.includes(emotion)) };
}
