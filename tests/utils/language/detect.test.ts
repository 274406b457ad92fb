import { expect, test } from 'vitest';
import type { DetectedLanguage } from '../../../utils/conversation/types';
import { detectLanguage } from '../../../utils/language/detect';

const TEXTS: readonly (readonly [text: string, language: DetectedLanguage])[] = [
  ['Moi, missä mun tilaus viipyy?', 'fi'],
  ['joo', 'fi'],
  ['ei toimi', 'fi'],
  ['Oisko teillä tätä vielä varastossa', 'fi'],
  ['siin? lukee v??r? osoite', 'fi'],
  ['Hi, where is my order?', 'en'],
  ['its broken', 'en'],
  ['cant log in', 'en'],
  ['Hej, jag har inte fått mitt paket än.', 'sv'],
  ['Kan du hjälpa mig?', 'sv'],
  ['Tere, ma tellisin teilt telefoni ja see ei ole jõudnud.', 'other'],
  ['Wo ist mein Paket?', 'other'],
  ['Où est ma commande ?', 'other'],
  ['Где мой заказ?', 'other'],
  ['أين طلبي؟', 'other'],
];

test.each(TEXTS)('“%s” is %s', (text, language) => {
  expect(detectLanguage(text).language).toBe(language);
});

test.each([
  ['ok', 'fi', 'fi'],
  ['3', 'sv', 'sv'],
  ['48213', 'en', 'en'],
  ['😕', 'fi', 'fi'],
  ['Where is my order? It should have arrived on Monday.', 'fi', 'en'],
  ['Missä mun tilaus viipyy, sen piti tulla maanantaina?', 'en', 'fi'],
] as const)('“%s” in a conversation in %s is %s', (text, prior, language) => {
  expect(detectLanguage(text, prior).language).toBe(language);
});

test('nothing to go by is no language, and not sure', () => {
  expect(detectLanguage('')).toEqual({ language: 'other', sure: false });
  expect(detectLanguage('Moi, missä mun tilaus viipyy?').sure).toBe(true);
});
