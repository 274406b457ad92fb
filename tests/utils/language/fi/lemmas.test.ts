import { expect, test } from 'vitest';
import { finnishLemmas } from '../../../../utils/language/fi/lemma/lemmas';
import { describeWithDictionary } from './dictionary';

const SENTENCES: readonly (readonly [string, string])[] = [
  ['Tilasin teiltä kengät kaksi viikkoa sitten', 'tilata sinä kenkä kaksi viikko sitten'],
  ['pakettia ei ole vieläkään toimitettu', 'paketti ei olla vielä toimittaa'],
  ['mä oon oottanu vastausta jo viikon', 'minä olla odottaa vastaus jo viikko'],
  ['ei oo toiminu eilisen jälkeen', 'ei olla toimia eilinen jälkeen'],
  ['voisko joku kattoa mun laskua', 'voida joku katsoa minä lasku'],
  ['voiks tän palauttaa', 'voida tämä palauttaa'],
  ['mulla tää sovellus vaan kaatuu', 'minä tämä sovellus vaan kaatua'],
  ['sun pitäis lähettää se', 'sinä pitää lähettää se'],
  ['en tiiä mistä toi tulee', 'ei tietää mikä tuo tulla'],
  ['tarttee uuden salasanan', 'tarvita uusi salasana'],
  ['Laskussani on väärä summa', 'lasku olla väärä summa'],
  ['Oletteko saaneet tilausvahvistukseni ?', 'olla saada tilausvahvistus ?'],
];

describeWithDictionary('base forms with the dictionary', (dictionary) => {
  test.each(SENTENCES)('%s', (sentence, lemmas) => {
    expect(finnishLemmas(sentence.split(' '), dictionary).join(' ')).toBe(lemmas);
  });

  test('compounds meet with and without their hyphen, whatever their first part', () => {
    expect(finnishLemmas(['asiakas-palvelusta', 'asiakaspalvelussa'], dictionary)).toEqual([
      'asiakaspalvelu',
      'asiakaspalvelu',
    ]);
    expect(finnishLemmas(['chatbottivastauksia'], dictionary)).toEqual(['chatbottivastaus']);
  });

  test('signs, figures and words that nobody knows', () => {
    expect(finnishLemmas(['!', '🙂', '', '12', 'XK-200'], dictionary).slice(0, 4)).toEqual([
      '!',
      '🙂',
      '',
      '12',
    ]);
    expect(finnishLemmas([], dictionary)).toEqual([]);
  });

  test('one a token, the same every time', () => {
    const tokens = SENTENCES.flatMap(([sentence]) => sentence.split(' '));
    const first = finnishLemmas(tokens, dictionary);
    expect(first).toHaveLength(tokens.length);
    expect(finnishLemmas(tokens, dictionary)).toEqual(first);
  });
});

test('without the dictionary the rules have to do', () => {
  expect(finnishLemmas(['Tilauksen', 'summa', 'oli', 'väärä'], undefined)).toEqual([
    'tilaus',
    'summa',
    'olla',
    'väärä',
  ]);
  expect(finnishLemmas(['mä', 'oon'], undefined)).toEqual(['minä', 'olla']);
});
