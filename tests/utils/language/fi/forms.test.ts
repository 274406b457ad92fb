import { expect, test } from 'vitest';
import { describeWithDictionary } from './dictionary';

describeWithDictionary('what the dictionary says of a word', (dictionary) => {
  test.each([
    [
      'laskustani',
      { lemma: 'lasku', wordClass: 'noun', case: 'elative', amount: 'singular', possessive: 'mine' },
    ],
    ['Tampereella', { lemma: 'Tampere', wordClass: 'place', case: 'adessive' }],
    ['tilasimme', { lemma: 'tilata', wordClass: 'verb', person: 'first', amount: 'plural', tense: 'past' }],
    ['veloitettiin', { lemma: 'veloittaa', person: 'passive', tense: 'past', mood: 'indicative' }],
    ['haluaisinko', { lemma: 'haluta', mood: 'conditional', person: 'first', clitics: ['ko'] }],
    ['lähetetä', { lemma: 'lähettää', afterNegation: 'always', person: 'passive' }],
    ['toimita', { lemma: 'toimittaa', afterNegation: 'either', mood: 'imperative' }],
    ['saanut', { participle: 'pastActive', verb: 'saada' }],
    ['maksettu', { participle: 'pastPassive', verb: 'maksaa' }],
    ['odottaessani', { lemma: 'odottaa', infinitive: 'e', possessive: 'mine' }],
    ['maksamaan', { lemma: 'maksaa', infinitive: 'ma', case: 'illative' }],
    ['nopeammin', { lemma: 'nopea', comparison: 'comparative' }],
    ['enhän', { lemma: 'ei', wordClass: 'negation', person: 'first', clitics: ['han'] }],
    ['onkos', { lemma: 'olla', clitics: ['ko', 's'] }],
    ['tuleepa', { lemma: 'tulla', clitics: ['pa'] }],
    ['laskukaan', { lemma: 'lasku', clitics: ['kaan'] }],
    ['minut', { lemma: 'minä', wordClass: 'pronoun', case: 'accusative' }],
    ['kolmannen', { lemma: 'kolmas', wordClass: 'numeral', case: 'genitive' }],
    ['kahdellatoista', { lemma: 'kaksitoista', wordClass: 'numeral', case: 'adessive' }],
    ['20:stä', { lemma: '20', wordClass: 'numeral', case: 'elative' }],
    ['EU:ssa', { lemma: 'EU', wordClass: 'abbreviation', case: 'inessive' }],
    ['esim.', { lemma: 'esim.', wordClass: 'abbreviation' }],
    ['Itä-Suomesta', { lemma: 'Itä-Suomi', wordClass: 'place', case: 'elative' }],
    ['asiakas-', { lemma: 'asiakas-', wordClass: 'prefix' }],
  ])('%s', (word, expected) => {
    expect(dictionary.forms(word)).toContainEqual(expect.objectContaining(expected));
  });

  test.each([
    ['tilausvahvistuksessa', ['tilaus', 'vahvistuksessa'], ['tilaus', 'vahvistus']],
    ['kuva-arvoitus', ['kuva-', 'arvoitus'], ['kuva', 'arvoitus']],
    ['toimitusosoitteemme', ['toimitus', 'osoitteemme'], ['toimitus', 'osoite']],
    ['lasku', ['lasku'], ['lasku']],
  ])('the parts of %s', (word, texts, lemmas) => {
    const [form] = dictionary.forms(word);
    expect(form?.parts.map(({ text }) => text)).toEqual(texts);
    expect(form?.parts.map(({ lemma }) => lemma)).toEqual(lemmas);
  });

  test('hyphens against the orthography are read when nothing else fits', () => {
    expect(dictionary.forms('asiakas-palvelusta').map(({ parts }) => parts.at(-1)?.lemma)).toContain(
      'palvelu',
    );
    expect(dictionary.forms('rock-yhtyeen').length).toBeGreaterThan(0);
  });

  test('capitals do not matter, and what no dictionary has is not there', () => {
    expect(dictionary.forms('LASKU')).toEqual(dictionary.forms('lasku'));
    expect(dictionary.forms('qwrtz')).toEqual([]);
    expect(dictionary.forms('🙂')).toEqual([]);
    expect(dictionary.forms('')).toEqual([]);
  });

  test('words made to be hard come to an end', () => {
    const since = performance.now();
    for (const word of [
      'a'.repeat(5000),
      'yö'.repeat(120),
      'kuusi'.repeat(50),
      'lasku'.repeat(40),
      '1'.repeat(250),
    ]) {
      expect(dictionary.forms(word).length).toBeLessThanOrEqual(40);
    }
    expect(performance.now() - since).toBeLessThan(3000);
  });
});
