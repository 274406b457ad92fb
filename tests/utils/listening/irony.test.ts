import { describe, expect, test } from 'vitest';
import { isIronic } from '../../../utils/listening/irony';
import { listenTo } from '../../../utils/listening/listen';

test.each([
  ['fi', 'tosi hienoa palvelua taas, kaksi tuntia jonossa'],
  ['fi', 'no kiva, nyt meni koko ilta'],
  ['fi', 'kiva kun odotin kotona koko päivän'],
  ['en', 'great service as always, two hours on hold'],
  ['en', 'oh wonderful, the lift is out'],
  ['en', 'perfect, another delay'],
] as const)('%s: “%s” is scorn', (language, sentence) => {
  expect(isIronic(sentence, language)).toBe(true);
});

test.each([
  ['fi', 'hienoa palvelua, kiitos taas'],
  ['fi', 'olisi hienoa, jos saisin sen taas käyttöön'],
  ['fi', 'mukava asentaja ja siisti jälki'],
  ['fi', 'kiva kun soititte niin pian'],
  ['en', 'great service, thank you again'],
  ['en', 'the app is great but i waited two hours on hold'],
  ['en', 'it would be great to hear from you again'],
] as const)('%s: “%s” is meant', (language, sentence) => {
  expect(isIronic(sentence, language)).toBe(false);
});

describe('in a message', () => {
  test('scorn is a feeling, and what it is about a problem', () => {
    const { points = [] } = listenTo(
      { author: 'customer', text: "Well that's fantastic, now my seat reservation is gone too." },
      { language: 'en' },
    );
    expect(points.map(({ kind }) => kind)).toEqual(['feeling', 'problem']);
  });
});
