import { expect, test } from 'vitest';
import { clauses } from '../../../utils/language/clauses';
import { sentences } from '../../../utils/language/sentences';

test.each([
  ['fi', 'Tilasin sen 2.3. (tilaus 111). Ei näy!', ['Tilasin sen 2.3. (tilaus 111).', 'Ei näy!']],
  ['fi', 'Sopimus loppuu 31.10. Mitä sitten?', ['Sopimus loppuu 31.10.', 'Mitä sitten?']],
  [
    'fi',
    'Tulen esim. klo 9.15 tai n. kymmeneltä. Sopiiko?',
    ['Tulen esim. klo 9.15 tai n. kymmeneltä.', 'Sopiiko?'],
  ],
  ['fi', 'Maksoin 49,90 e. ok. entä kuitti', ['Maksoin 49,90 e.', 'ok.', 'entä kuitti']],
  ['fi', 'Ei toimi.Yritin jo', ['Ei toimi.', 'Yritin jo']],
  ['fi', 'Jes 🎉 Kiitos!', ['Jes 🎉', 'Kiitos!']],
  ['fi', 'Se jäi kesken… mutta ei se mitään', ['Se jäi kesken… mutta ei se mitään']],
  ['en', 'Dr. Lee rang at 3 p.m. yesterday. Why?', ['Dr. Lee rang at 3 p.m. yesterday.', 'Why?']],
  [
    'en',
    'Two things:\n- the lid is cracked\n- the cable is missing',
    ['Two things:', 'the lid is cracked', 'the cable is missing'],
  ],
  ['en', '1. Is VAT included?\n2. Who pays?', ['Is VAT included?', 'Who pays?']],
  ['en', 'it drops after 8. ive had enough', ['it drops after 8.', 'ive had enough']],
  ['fi', 'varasin ajan 3. kerrokseen', ['varasin ajan 3. kerrokseen']],
  ['en', 'It says "not found." I tried twice!!', ['It says "not found."', 'I tried twice!!']],
  ['en', '   \n\n ', []],
] as const)('%s: %s', (language, text, expected) => {
  expect(sentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  ['fi', 'Kirjauduin sisään, mutta kuitteja ei näy', ['Kirjauduin sisään', 'mutta kuitteja ei näy']],
  [
    'fi',
    'Reititin jumittaa ja joudun lähtemään kirjastoon',
    ['Reititin jumittaa', 'ja joudun lähtemään kirjastoon'],
  ],
  ['fi', 'Tilasin maton ja kaksi tyynyä', ['Tilasin maton ja kaksi tyynyä']],
  ['fi', 'Luulin, että lasku on maksettu', ['Luulin, että lasku on maksettu']],
  [
    'fi',
    'Vaihdoin numeron eilen, liittyykö tää siihen?',
    ['Vaihdoin numeron eilen', 'liittyykö tää siihen?'],
  ],
  ['en', 'It came today but the lid is cracked', ['It came today', 'but the lid is cracked']],
  ['en', "The site is down, so we can't invoice", ['The site is down', "so we can't invoice"]],
  ['en', 'I bought a lamp and a chair', ['I bought a lamp and a chair']],
] as const)('%s clauses: %s', (language, text, expected) => {
  expect(
    clauses(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end)),
  ).toEqual(expected);
});
