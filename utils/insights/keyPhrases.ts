import type { ContentWord } from './contentWords';

/** One or two telling words that several records share. */
export type KeyPhrase = {
  /** The stems, in alphabetical order. */
  readonly key: string;
  /** Places of the records that have it. */
  readonly records: readonly number[];
  readonly words: 1 | 2;
};

/** Words that stand further apart than this are not one phrase. */
const REACH = 4;

/** Every word and every pair of near words that at least `floor` records have. */
export function keyPhrases(texts: readonly (readonly ContentWord[])[], floor: number): readonly KeyPhrase[] {
  const found = new Map<string, { records: number[]; words: 1 | 2 }>();
  for (const [record, text] of texts.entries()) {
    for (const [key, words] of phrasesOf(text)) {
      const phrase = found.get(key);
      if (phrase) phrase.records.push(record);
      else found.set(key, { records: [record], words });
    }
  }
  return [...found]
    .filter(([, { records }]) => records.length >= floor)
    .map(([key, { records, words }]) => ({ key, records, words }));
}

function phrasesOf(text: readonly ContentWord[]): Map<string, 1 | 2> {
  const phrases = new Map<string, 1 | 2>();
  for (const [index, word] of text.entries()) {
    phrases.set(word.stem, 1);
    for (const next of text.slice(index + 1, index + 1 + REACH)) {
      if (next.place - word.place > REACH || next.stem === word.stem) continue;
      phrases.set([word.stem, next.stem].sort().join(' '), 2);
    }
  }
  return phrases;
}
