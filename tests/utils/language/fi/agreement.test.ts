import { expect, test } from 'vitest';
import { inflect } from '../../../../utils/language/fi/generate/inflect';
import type { FormChange } from '../../../../utils/language/fi/generate/types';
import type { Dictionary } from '../../../../utils/language/fi/voikko/dictionary';
import type { WordClass } from '../../../../utils/language/fi/voikko/types';
import { askVoikko, describeWithDictionary } from './dictionary';
import { ADJECTIVES, NOUNS, OTHERS, VERBS } from './supportWords';

const CLASSES: Readonly<Record<WordClass, string>> = {
  noun: 'nimisana',
  adjective: 'laatusana',
  nounOrAdjective: 'nimisana_laatusana',
  verb: 'teonsana',
  negation: 'kieltosana',
  pronoun: 'asemosana',
  numeral: 'lukusana',
  adverb: 'seikkasana',
  adposition: 'suhdesana',
  conjunction: 'sidesana',
  interjection: 'huudahdussana',
  abbreviation: 'lyhenne',
  prefix: 'etuliite',
  firstName: 'etunimi',
  surname: 'sukunimi',
  place: 'paikannimi',
  name: 'nimi',
};

const AMOUNTS = ['singular', 'plural'] as const;
const NOUN_CHANGES: readonly FormChange[] = AMOUNTS.flatMap((amount) => [
  ...(
    [
      'nominative',
      'genitive',
      'partitive',
      'essive',
      'translative',
      'inessive',
      'elative',
      'illative',
      'adessive',
      'ablative',
      'allative',
      'abessive',
    ] as const
  ).map((name) => ({ case: name, amount })),
  ...(['mine', 'yours', 'ours', 'yoursOfMany'] as const).flatMap((possessive) => [
    { case: 'partitive' as const, amount, possessive },
    { case: 'nominative' as const, amount, possessive },
    { case: 'elative' as const, amount, possessive },
  ]),
]);
const VERB_CHANGES: readonly FormChange[] = [
  ...AMOUNTS.flatMap((amount) =>
    (['first', 'second', 'third'] as const).flatMap((person) => [
      { person, amount },
      { person, amount, tense: 'past' as const },
      { person, amount, mood: 'conditional' as const },
    ]),
  ),
  ...AMOUNTS.map((amount) => ({ person: 'second' as const, amount, mood: 'imperative' as const })),
  { person: 'passive' },
  { person: 'passive', tense: 'past' },
];

function formsOf(dictionary: Dictionary, words: readonly string[], changes: readonly FormChange[]): string[] {
  const isBase = (word: string) => (form: { lemma: string; participle?: unknown }) =>
    form.lemma.toLowerCase() === word && form.participle === undefined;
  return words.flatMap((word) =>
    changes
      .map((change) => inflect(dictionary, word, change, isBase(word)))
      .filter((form) => form !== undefined),
  );
}

describeWithDictionary('against the program that the dictionary was made for', (dictionary) => {
  const words = [...NOUNS, ...ADJECTIVES];
  const made = new Set([
    ...formsOf(dictionary, words, NOUN_CHANGES),
    ...formsOf(dictionary, VERBS, VERB_CHANGES),
  ]);
  const native = askVoikko([...made, ...NOUNS, ...ADJECTIVES, ...VERBS, ...OTHERS]);

  test('enough forms are made', () => {
    expect(made.size).toBeGreaterThan(4500);
  });

  test.runIf(native)('every form that we make is a word', () => {
    expect([...made].filter((word) => !native?.get(word)?.isCorrect)).toEqual([]);
  });

  test.runIf(native)('every reading is the same, with base form and class', () => {
    const different: string[] = [];
    let compared = 0;
    for (const [word, { isCorrect, readings }] of native ?? []) {
      // It also refuses words for their capitals, which we do not look at.
      if (!isCorrect) continue;
      compared++;
      const theirs = readings
        // Names of organisations come from a list of its own beside the dictionary.
        .filter(({ FSTOUTPUT }) => FSTOUTPUT !== undefined)
        .map(({ BASEFORM, CLASS, FSTOUTPUT }) => `${BASEFORM} ${CLASS} ${FSTOUTPUT}`);
      const ours = dictionary
        .forms(word)
        .map(
          ({ lemma, wordClass, told }) =>
            `${lemma} ${CLASSES[wordClass]} ${Array.from(told, (number) => dictionary.transducer.symbols[number]).join('')}`,
        );
      if ([...new Set(theirs)].sort().join() !== [...new Set(ours)].sort().join()) different.push(word);
    }
    console.log(`Voikko and we read ${compared - different.length} of ${compared} words alike.`);
    expect(compared).toBeGreaterThan(4500);
    expect(different).toEqual([]);
  });
});
