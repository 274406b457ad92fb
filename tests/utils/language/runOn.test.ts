import { expect, test } from 'vitest';
import type { Language } from '../../../utils/conversation/types';
import { runOns } from '../../../utils/language/runOn';

/** Pieces of one sentence, parted where it runs on. */
const PARTED: readonly (readonly [Language, readonly string[]])[] = [
  ['en', ['the lamp arrived cracked', 'can you send another one']],
  ['en', ['our gate does not close', 'what should we do']],
  ['en', ['somebody opened my letter', 'i did not order that visit', 'please call me back']],
  ['en', ['i was billed for two rooms', 'i want the second one back']],
  ['en', ['my aunt fell and her alarm stopped ringing', 'she lives alone']],
  ['en', ['they told me friday', 'still nothing here']],
  ['en', ['i got a letter about my meter', 'is that real']],
  ['fi', ['lamppu oli haljennut', 'voitteko lähettää uuden']],
  ['fi', ['portti ei mene kiinni', 'mitä teen nyt']],
  ['fi', ['maksoin kaksi huonetta vahingossa', 'haluan toisen takaisin']],
  ['fi', ['tilasin pöydän maanantaina', 'en ole kuullut mitään']],
  ['fi', ['siirsin vuokran teille', 'tarkistakaa tilanne']],
];
const WHOLE: readonly (readonly [Language, string])[] = [
  ['en', 'do you know if you can help me'],
  ['en', 'the chair i did not order is here'],
  ['en', 'i am not sure what i should do'],
  ['en', 'the man who came said it still leaks'],
  ['en', 'i think i am not the only one'],
  ['en', 'there is nothing you can do'],
  ['en', 'how many spare keys can you make'],
  ['fi', 'en tiedä voitteko auttaa minua'],
  ['fi', 'kerroin jo että en ole kotona'],
  ['fi', 'minä en ole saanut laskua'],
  ['fi', 'tuota kirjaa en ole tilannut'],
  ['fi', 'kävi niin että haluan perua tilauksen'],
];

test.each(PARTED)('%s: %j', (language, pieces) => {
  const text = pieces.join(' ');
  const ends = runOns(text, language);
  const found = [0, ...ends].map((start, index) => text.slice(start, ends[index]).trim());
  expect(found).toEqual(pieces);
});

test.each(WHOLE)('%s: "%s" is one', (language, text) => {
  expect(runOns(text, language)).toEqual([]);
});
