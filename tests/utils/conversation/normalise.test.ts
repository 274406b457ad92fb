import { expect, test } from 'vitest';
import { mended } from '../../../utils/conversation/mojibake';
import { ownWords } from '../../../utils/conversation/normalise';

/** What is left of each line. */
const left = (text: string) =>
  ownWords(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const MAILS: readonly (readonly [name: string, text: string, own: readonly string[]])[] = [
  ['nothing to leave out', 'Hei!\nMatto on väärän värinen.', ['Hei!', 'Matto on väärän värinen.']],
  [
    'quoted lines, with an answer below',
    '> Kumpi koko?\n> Terveisin Ville\nSe isompi, kiitos.',
    ['Se isompi, kiitos.'],
  ],
  [
    'a Finnish introduction of a quote',
    'Kiitos, kävi!\n\nti 5.5.2026 klo 9.12 Asiakaspalvelu kirjoitti:\n> Sopiiko torstai?',
    ['Kiitos, kävi!'],
  ],
  [
    'an English introduction over two lines',
    'Yes, Thursday is fine.\n\nOn Tue, 5 May 2026 at 09:12, Support Team\n<help@shop.example> wrote:\n> Would Thursday do?',
    ['Yes, Thursday is fine.'],
  ],
  [
    'an Outlook header',
    'Tässä kuva.\n\nLähettäjä: Asiakaspalvelu\nLähetetty: tiistai 5. toukokuuta 2026\nAihe: Tilaus\n\nLähetä kuva, niin katsomme.',
    ['Tässä kuva.'],
  ],
  ['a forwarded message', 'See below.\n-----Original Message-----\nYour parcel is late.', ['See below.']],
  [
    'a signature with contact details',
    'Pesukone vuotaa.\n\nYstävällisin terveisin\nMaija Meikäläinen\nMeikäläisen Kukka Oy\npuh. 040 000 0000',
    ['Pesukone vuotaa.'],
  ],
  ['a closing with a name on the line', 'Milloin aukeatte?\n\nTerveisin Olli Oksa', ['Milloin aukeatte?']],
  ['the mark of a signature', 'It leaks.\n-- \nSam Field\nField & Sons', ['It leaks.']],
  ['a phone’s own line', 'It leaks.\n\nSent from my iPhone', ['It leaks.']],
  ['a name alone, with a role', 'I will check it.\n\nRiikka, customer service', ['I will check it.']],
  [
    'small print',
    'It leaks.\n\nThis e-mail is confidential and intended only for the addressee.',
    ['It leaks.'],
  ],
  [
    'thanks that belong to the text',
    'It came today.\nThanks!\nThe colour is perfect too.',
    ['It came today.', 'Thanks!', 'The colour is perfect too.'],
  ],
  ['no signature before anything was said', 'Thanks\nAnna', ['Thanks', 'Anna']],
];

test.each(MAILS)('%s', (_name, text, own) => {
  expect(left(text)).toEqual(own);
  expect(ownWords(text)).toHaveLength(text.length);
  expect(ownWords(text).split('\n')).toHaveLength(text.split('\n').length);
});

test.each([
  ['asiakasymm?rryst?', 'asiakasymmärryst?'],
  ['siin? lukee v??r? nimi', 'siinä lukee väärä nimi'],
  ['Mik? on oikea p?iv??', 'Mikä on oikea päivä?'],
  ['Sulo\ufffdinen kes\ufffd', 'Suloäinen kesä'],
  ['Onko tämä se?', 'Onko tämä se?'],
  ['Really?No way', 'Really?No way'],
  ['See https://shop.example/a?b=c?d', 'See https://shop.example/a?b=c?d'],
])('%s is read as %s', (text, read) => {
  expect(mended(text)).toBe(read);
  expect(mended(text)).toHaveLength(text.length);
});
