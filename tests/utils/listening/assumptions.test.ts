import { expect, test } from 'vitest';
import { analyse } from '../../../utils/analyse';
import type { Language } from '../../../utils/conversation/types';

const asked = (language: Language, text: string, draft: string) =>
  analyse({ language, messages: [{ author: 'customer', text }], draft }).assumptions.map(
    ({ actual, ask }) => [actual, ask],
  );

test.each([
  ['en', 'You must have entered the wrong code.', 'Is it right that you have entered the wrong code?'],
  ['en', 'You seem to be using an old phone.', 'Is it right that you are using an old phone?'],
  ['en', 'I know you are upset.', 'Is it right that you are upset?'],
  ['fi', 'Varmaankin haluat rahat takaisin.', 'Onko niin, että haluat rahat takaisin?'],
  ['fi', 'Et selvästikään lukenut ohjetta.', 'Onko niin, että et lukenut ohjetta?'],
] as const)('%s: “%s” is asked', (language, draft, ask) => {
  const text = language === 'fi' ? 'En saa laskua auki.' : 'I cannot open the invoice.';
  expect(asked(language, text, draft).map(([, question]) => question)).toEqual([ask]);
});

test.each([
  ['en', 'As a pensioner you will like the paper form.', 'What way would suit you best?'],
  ['en', 'You are not used to computers, so I will call you.', 'What way would suit you best?'],
  ['fi', 'Ikäisellesi tämä voi olla hankalaa.', 'Mikä tapa sopisi sinulle parhaiten?'],
  ['fi', 'Vaikutat kokemattomalta käyttäjältä.', 'Mikä tapa sopisi sinulle parhaiten?'],
  ['fi', 'Koska ette ole tottunut verkkoasiointiin, lähetän paperin.', 'Mikä tapa sopisi teille parhaiten?'],
] as const)('%s: “%s” is not asked back, but what suits', (language, draft, ask) => {
  const text = language === 'fi' ? 'En saa laskua auki.' : 'I cannot open the invoice.';
  expect(asked(language, text, draft).map(([, question]) => question)).toEqual([ask]);
});

test.each([
  ['en', 'I am upset about this.', 'I know you are upset.'],
  ['en', 'I cannot open the invoice.', 'You can open it from the link.'],
  ['en', 'I use an old phone.', 'You seem to be using an old phone.'],
  ['fi', 'Oon eläkeläinen ja asun yksin. Saanko alennusta?', 'Kiitos viestistä, tarkistan alennuksen.'],
  ['fi', 'En saa laskua auki.', 'Voit avata laskun linkistä.'],
  ['fi', 'En saa laskua auki.', 'Lasku on varmaan roskapostissa.'],
] as const)('%s: after “%s”, “%s” claims nothing', (language, text, draft) => {
  expect(asked(language, text, draft)).toEqual([]);
});
