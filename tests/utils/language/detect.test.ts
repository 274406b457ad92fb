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
  ['Hej, min router slutade fungera i går kväll.', 'sv'],
  ['Tack för hjälpen!', 'sv'],
  ['När kommer mitt paket?', 'sv'],
  ['Jag vill avbeställa mitt abonnemang', 'sv'],
  ['Kan jag få pengarna tillbaka?', 'sv'],
  ['Det fungerar fortfarande inte', 'sv'],
  ['Tere! Minu pakk ei ole veel kohale jõudnud.', 'other'],
  ['Kus mu tellimus on?', 'other'],
  ['Aitäh abi eest', 'other'],
  ['Kas te saate mind aidata?', 'other'],
  ['Soovin raha tagasi', 'other'],
  ['Ma ei saa sisse logida', 'other'],
  ['Guten Morgen, meine Bestellung ist nicht angekommen.', 'other'],
  ['Danke für die schnelle Hilfe', 'other'],
  ['Ich kann mich nicht einloggen', 'other'],
  ['Wann wird das Paket geliefert?', 'other'],
  ['Bitte um Rückruf', 'other'],
  ['Hei, jeg har ikke fått pakken min ennå.', 'other'],
  ['Hvor er pakken min?', 'other'],
  ['Hej, jeg har ikke fået min pakke endnu', 'other'],
  ['Hallo, waar blijft mijn bestelling?', 'other'],
  ['Bonjour, ma commande est arrivée cassée', 'other'],
  ['Hola, quiero devolver el producto', 'other'],
  ['Buongiorno, vorrei un rimborso', 'other'],
  ['Dzień dobry, gdzie jest moja paczka?', 'other'],
  ['Здравствуйте, где мой заказ?', 'other'],
  ['こんにちは、注文について', 'other'],
  ['Hei! Laskussa on virhe', 'fi'],
  ['anteeks et kyselen', 'fi'],
  ['Kirjaudun, mut tulee error', 'fi'],
  ['iphone 13 näyttö rikki', 'fi'],
  ['te lupasitte soittaa', 'fi'],
  ['meni jo', 'fi'],
  ['Samsung Galaxy ei lataudu', 'fi'],
  ['odottelen', 'fi'],
  ['tässä', 'fi'],
  ['ei löydy', 'fi'],
  ['Hej, tilasin teiltä kengät eilen', 'fi'],
  ['onks auki?', 'fi'],
  ['No problem, kiitos!', 'fi'],
  ['no luck', 'en'],
  ['done', 'en'],
  ['my name is Virtanen', 'en'],
  ['any update?', 'en'],
  ['gr8 thx', 'en'],
  ['Its for my son', 'en'],
  ['still nothing', 'en'],
  ['Can you resend it', 'en'],
  ['wrong size', 'en'],
  ['I live in Tampere', 'en'],
  ['hei, any news on my order', 'en'],
  ['Order came without the lid', 'en'],
  ['tried, nope', 'en'],
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

test('a text without words is not foreign, and not sure', () => {
  for (const text of ['', '48213', 'https://shop.example/cart', '#8821 👍'])
    expect(detectLanguage(text)).toEqual({ language: 'en', sure: false });
  expect(detectLanguage('48213', 'fi')).toEqual({ language: 'fi', sure: false });
  expect(detectLanguage('Moi, missä mun tilaus viipyy?').sure).toBe(true);
});
