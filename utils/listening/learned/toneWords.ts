import type { Language } from '../../conversation/types';
import type { Extra } from '../../language/models/types';
import type { ToneWords } from './types';
import en from './words/en';
import fi from './words/fi';

type Index = {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly string[]>;
  readonly turns: ReadonlySet<string>;
};

const LISTS: Readonly<Record<Language, ToneWords>> = { fi, en };
const SHORTEST_STEM = 3;
const LONGEST_STEM = 12;
/** How many words a "not" reaches. */
const TURN_REACH = 4;
const WORD_VALUE = 1.5;
const MOST_COUNTED = 2;
const FORM_VALUE = 0.5;
const END_VALUE = 1;
const LENGTHS = [3, 6, 10, 16] as const;
/** Faces and brackets after the last mark. */
const LONGEST_END = 40;
const CAPITALS = /\p{Lu}{4}/u;
const END = /([?!.])[^\p{L}\p{N}?!.]*$/u;
const ready = new Map<Language, Index>();

/** What the model of a language is told besides words and pieces of words: emotions in the word list, negated or not, and the form of the message. */
export function toneFeatures(text: string, tokens: readonly string[], language: Language): Extra[] {
  const counted = countEmotions(tokens, indexOf(language));
  const size = LENGTHS.findIndex((length) => tokens.length < length);
  return [
    ...Array.from(counted, ([name, count]): Extra => [name, WORD_VALUE * Math.min(MOST_COUNTED, count)]),
    ...(counted.size === 0 ? [['none', END_VALUE] as const] : []),
    [`length ${size}`, FORM_VALUE],
    [`end ${END.exec(text.trimEnd().slice(-LONGEST_END))?.[1] ?? ''}`, END_VALUE],
    ...(CAPITALS.test(text) ? [['capitals', FORM_VALUE] as const] : []),
    ...(text.includes('?') ? [['asks', END_VALUE] as const] : []),
  ];
}

function countEmotions(tokens: readonly string[], index: Index): Map<string, number> {
  const counted = new Map<string, number>();
  let turned = 0;
  tokens.forEach((token, place) => {
    turned = index.turns.has(token) ? TURN_REACH : turned - 1;
    const two = `${tokens[place - 1] ?? ''}_${token}`;
    const three = `${tokens[place - 2] ?? ''}_${two}`;
    for (const key of [token, two, three]) for (const emotion of index.words.get(key) ?? []) add(emotion);
    for (const emotion of byStem(token, index)) add(emotion);
  });
  return counted;

  function add(emotion: string): void {
    const name = turned > 0 ? `not ${emotion}` : emotion;
    counted.set(name, (counted.get(name) ?? 0) + 1);
  }
}

function byStem(word: string, index: Index): readonly string[] {
  for (let length = Math.min(word.length, LONGEST_STEM); length >= SHORTEST_STEM; length--) {
    const emotions = index.stems.get(word.slice(0, length));
    if (emotions !== undefined) return emotions;
  }
  return [];
}

function indexOf(language: Language): Index {
  const known = ready.get(language);
  if (known !== undefined) return known;
  const { turns, ...lists } = LISTS[language];
  const words = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  for (const [emotion, list] of Object.entries(lists)) {
    for (const word of list.split(' ')) {
      const map = word.endsWith('~') ? stems : words;
      const key = word.replace('~', '');
      map.set(key, [...(map.get(key) ?? []), emotion]);
    }
  }
  const index = { words, stems, turns: new Set(turns.split(' ')) };
  ready.set(language, index);
  return index;
}
