import { describe, expect, it } from 'vitest';
import { isGrounded } from '../../../utils/prompts/grounded';

describe('isGrounded', () => {
  it.each<[string, string[], string]>([
    ['Tilasit tuolin 48213.', ['Tilasin tuolin 48213.'], ''],
    ['Veljesi häät ovat lauantaina.', ['Mun veljen häät on lauantaina'], ''],
    ['You were billed 38.50 twice.', ["I've been billed 38.50 twice"], ''],
    [
      'Kiitos, että kirjoitit. Tuoli on rikki.',
      ['tuoli on rikki'],
      'Kiitos, että {kirjoitit|kirjoititte}. {quote}.',
    ],
    ['Odotit [kuinka kauan] turhaan.', ['odotin turhaan'], ''],
    ['Tilasit sen Helmalta.', ['Tilasin sen Helmalta'], ''],
  ])('%s', (text, evidence, own) => {
    expect(isGrounded(text, evidence, own)).toBe(true);
  });

  it.each<[string, string[]]>([
    ['Tilasit tuolin 48214.', ['Tilasin tuolin 48213.']],
    ['Tilasit tuolin perjantaina.', ['Tilasin tuolin']],
    ['You were charged 65 euros.', ['I was charged 64 euros']],
    ['Eilen Zoe soitti sinulle.', ['Eilen joku soitti minulle']],
    ['Soitit meille, ja Kalle vastasi.', ['Soitin teille ja mies vastasi']],
    ['The lamp is dangerous.', ['The lamp is broken']],
  ])('not: %s', (text, evidence) => {
    expect(isGrounded(text, evidence)).toBe(false);
  });
});
