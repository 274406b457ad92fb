import { describe, expect, it } from 'vitest';
import { singularAddress } from '../../../utils/language/fi/inflect/address';
import { elativeOfTime } from '../../../utils/language/fi/inflect/elativeOfTime';
import { missing, nominative, totalObject, wholeObject } from '../../../utils/language/fi/inflect/objectCase';
import {
  couldYou,
  didYou,
  imperative,
  passiveToWe,
  presentPassive,
  weDo,
} from '../../../utils/language/fi/inflect/verbs';
import { iForm, weForm } from '../../../utils/language/fi/inflect/weForm';

describe('Finnish forms that a rewrite needs', () => {
  it.each([
    ['tilausta', 'tilauksen'],
    ['pakettia', 'paketin'],
    ['osoitetta', 'osoitteen'],
    ['pankkikorttia', 'pankkikortin'],
    ['rahoja', 'rahat'],
    ['tilauksia', 'tilaukset'],
    ['tilaustanne', 'tilauksenne'],
    ['pakettiasi', 'pakettisi'],
    ['osoitettasi', 'osoitteesi'],
    ['tuotteen kuvaa', 'tuotteen kuvan'],
  ])('a whole object: %s, %s', (partitive, total) => {
    expect(totalObject(partitive)).toBe(total);
  });

  it.each([
    'kahvia',
    'rikkinäistä tuotetta',
    'mitään',
    'häntä',
    'kahta pakettia',
    'asiaa',
    'tietojasi',
    'turhaan viestiä',
    '',
  ])('is not sure of %j', (words) => {
    expect(totalObject(words)).toBeUndefined();
  });

  it('bends subjects and the objects of requests', () => {
    expect([
      nominative('kuittia'),
      nominative('kuitin'),
      nominative('tilauksen'),
      nominative('kahvin'),
    ]).toEqual(['kuitti', 'kuitti', 'tilaus', undefined]);
    expect([
      wholeObject('lomake'),
      wholeObject('tilaus'),
      wholeObject('osoitteesi'),
      wholeObject('vesi'),
    ]).toEqual(['lomakkeen', 'tilauksen', 'osoitteesi', undefined]);
    expect([missing('kuittia'), missing('tietoja'), missing('järkeä')]).toEqual([
      'kuitti puuttuu',
      'tiedot puuttuvat',
      undefined,
    ]);
  });

  it.each([
    ['maanantaita', 'maanantaista'],
    ['ensi viikkoa', 'ensi viikosta'],
    ['toukokuuta', 'toukokuusta'],
    ['3. toukokuuta', '3. toukokuuta'],
    ['15.3', '15.3.'],
    ['klo 12', 'klo 12'],
    ['kuun loppua', 'kuun lopusta'],
  ])('a time to count from: %s, %s', (partitive, elative) => {
    expect(elativeOfTime(partitive)).toBe(elative);
  });

  it('is not sure of other times', () => {
    expect([elativeOfTime('lomaa'), elativeOfTime('kuin maksu'), elativeOfTime('seuraavaa viikkoa')]).toEqual(
      [undefined, undefined, undefined],
    );
  });

  it('bends verbs by string only where that is exact', () => {
    expect([weForm('lähetä'), weForm('vaihda'), weForm('enää'), iForm('sulje'), iForm('vielä')]).toEqual([
      'lähetämme',
      'vaihdamme',
      undefined,
      'suljen',
      undefined,
    ]);
    expect([presentPassive('lähetetä'), presentPassive('toimiteta'), presentPassive('ole')]).toEqual([
      'lähetetään',
      'toimitetaan',
      undefined,
    ]);
    expect([couldYou('lähettää'), couldYou('maksaa'), couldYou('valita'), couldYou('lukea')]).toEqual([
      'lähettäisitkö',
      'maksaisitko',
      undefined,
      undefined,
    ]);
    expect([didYou('saanut'), didYou('nähnyt'), didYou('ollut')]).toEqual(['saitko', 'näitkö', undefined]);
    expect([
      imperative('klikata'),
      imperative('olla'),
      weDo('käsittelyn'),
      weDo('laulun'),
      passiveToWe('käsitellään'),
    ]).toEqual(['klikkaa', undefined, 'käsittelemme', undefined, 'käsittelemme']);
  });

  it.each([
    ['Saatte', 'Saat'],
    ['voisitteko', 'voisitko'],
    ['osoitteenne', 'osoitteesi'],
    ['tarkistakaa tilauksenne', 'tarkistathan tilauksesi'],
    ['Teille', 'sinulle'],
    ['sinne', 'sinne'],
  ])('speaks to one: %s, %s', (plural, singular) => {
    expect(singularAddress(plural)).toBe(singular);
  });

  it('is not sure of an order that is not listed', () => {
    expect(singularAddress('tanssikaa')).toBeUndefined();
  });
});
