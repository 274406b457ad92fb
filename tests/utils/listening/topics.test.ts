import { expect, test } from 'vitest';
import { sharedTopics, topicsOf } from '../../../utils/listening/topics';

const shared = (language: 'fi' | 'en', asked: string, told: string) =>
  sharedTopics(topicsOf(asked, language), topicsOf(told, language));

test.each([
  ['en', 'i want my money refunded', 'we have credited the amount', 1],
  ['en', 'the parcel never arrived', 'the courier lost it', 1],
  ['en', 'my kids are cold', 'a warm place for the children', 1],
  ['fi', 'lapset palelevat', 'lämmin paikka lasten kanssa', 1],
  ['fi', 'kukaan ei kerro mitään', 'ilman mitään tietoa', 1],
  ['fi', 'voiko ajan perua', 'perumisesta ei tule maksua', 1],
  ['fi', 'korjauspyyntö', 'korjaan sen', 1],
] as const)('%s: “%s” is taken up by “%s”', (language, asked, told, count) => {
  expect(shared(language, asked, told)).toBe(count);
});

test.each([
  ['en', 'the lamp flickers', 'your invoice is on its way'],
  ['fi', 'kolmas kerta kun kirjoitan', 'kuten kerroimme'],
  ['fi', 'hylly on vino', 'lasku erääntyy perjantaina'],
] as const)('%s: “%s” is not taken up by “%s”', (language, asked, told) => {
  expect(shared(language, asked, told)).toBe(0);
});

test('a word is one topic, numbers are none', () => {
  expect(topicsOf('refund refunded reimbursement 4412', 'en').size).toBe(1);
});
