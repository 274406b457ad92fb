import { expect, test } from 'vitest';
import { inflect } from '../../../../utils/language/fi/generate/inflect';
import { fromPartitive } from '../../../../utils/language/fi/generate/phrase';
import { secondPerson } from '../../../../utils/language/fi/generate/secondPerson';
import {
  fromInfinitive,
  imperative,
  request,
  withoutNegation,
} from '../../../../utils/language/fi/generate/verbForms';
import { askVoikko, describeWithDictionary } from './dictionary';

const PHRASES: readonly (readonly [string, string | undefined, string | undefined])[] = [
  ['tilausta', 'tilauksen', 'tilaus'],
  ['tilaustanne', 'tilauksenne', 'tilauksenne'],
  ['rahoja', 'rahat', 'rahat'],
  ['rikkinäistä tuotetta', 'rikkinäisen tuotteen', 'rikkinäinen tuote'],
  ['rikkinäistä tuotettanne', 'rikkinäisen tuotteenne', 'rikkinäinen tuotteenne'],
  ['uusia varaosia', 'uudet varaosat', 'uudet varaosat'],
  ['tätä laskua', 'tämän laskun', 'tämä lasku'],
  ['näitä laskuja', 'nämä laskut', 'nämä laskut'],
  ['kuljetusyhtiön laskua', 'kuljetusyhtiön laskun', 'kuljetusyhtiön lasku'],
  ['hyvin nopeaa toimitusta', 'hyvin nopean toimituksen', 'hyvin nopea toimitus'],
  ['kahta pakettia', 'kaksi pakettia', 'kaksi pakettia'],
  ['ensimmäistä laskua', 'ensimmäisen laskun', 'ensimmäinen lasku'],
  ['vanhaa sähköpostiosoitettani', 'vanhan sähköpostiosoitteeni', 'vanha sähköpostiosoitteeni'],
  ['käyttöohjetta', 'käyttöohjeen', 'käyttöohje'],
  ['kuva-arvoitusta', 'kuva-arvoituksen', 'kuva-arvoitus'],
  ['häntä', 'hänet', 'hän'],
  ['Tamperetta', 'Tampereen', 'Tampere'],
  ['mitään laskua', undefined, undefined],
  ['yhtäkään pakettia', undefined, undefined],
  ['tilauksen', undefined, undefined],
  ['eilen', undefined, undefined],
  ['qwrtzä', undefined, undefined],
  ['', undefined, undefined],
];

const NEGATIONS: readonly (readonly [string, string | undefined, string | undefined])[] = [
  ['lähetä', 'lähetämme', 'lähetän'],
  ['toimita', 'toimitamme', 'toimitan'],
  ['voi', 'voimme', 'voin'],
  ['ole', 'olemme', 'olen'],
  ['tee', 'teemme', 'teen'],
  ['saanut', 'saimme', 'sain'],
  ['saapunut', 'saavuimme', 'saavuin'],
  ['haluaisi', 'haluaisimme', 'haluaisin'],
  ['lähetetä', 'lähetetään', 'lähetetään'],
  ['veloitettu', 'veloitettiin', 'veloitettiin'],
  ['paketti', undefined, undefined],
  ['vielä', undefined, undefined],
];

const INFINITIVES: readonly (readonly [string, ...string[]])[] = [
  ['lähettää', 'lähetät', 'lähetätte', 'lähetä', 'lähettäkää', 'lähettäisitkö', 'lähettäisittekö', 'lähetit'],
  [
    'klikata',
    'klikkaat',
    'klikkaatte',
    'klikkaa',
    'klikatkaa',
    'klikkaisitko',
    'klikkaisitteko',
    'klikkasit',
  ],
  ['tehdä', 'teet', 'teette', 'tee', 'tehkää', 'tekisitkö', 'tekisittekö', 'teit'],
  [
    'kirjautua',
    'kirjaudut',
    'kirjaudutte',
    'kirjaudu',
    'kirjautukaa',
    'kirjautuisitko',
    'kirjautuisitteko',
    'kirjauduit',
  ],
  ['valita', 'valitset', 'valitsette', 'valitse', 'valitkaa', 'valitsisitko', 'valitsisitteko', 'valitsit'],
  [
    'allekirjoittaa',
    'allekirjoitat',
    'allekirjoitatte',
    'allekirjoita',
    'allekirjoittakaa',
    'allekirjoittaisitko',
    'allekirjoittaisitteko',
    'allekirjoitit',
  ],
];

const SECOND: readonly (readonly [string, string, string])[] = [
  ['tilasin', 'tilasit', 'tilasitte'],
  ['tilaan', 'tilaat', 'tilaatte'],
  ['olen', 'olet', 'olette'],
  ['olin', 'olit', 'olitte'],
  ['olisin', 'olisit', 'olisitte'],
  ['haluaisimme', 'haluaisitte', 'haluaisitte'],
  ['saisinko', 'saisitko', 'saisitteko'],
  ['maksoinhan', 'maksoithan', 'maksoittehan'],
  ['en', 'et', 'ette'],
  ['enkä', 'etkä', 'ettekä'],
  ['emme', 'ette', 'ette'],
  ['etten', 'ettet', 'ettette'],
  ['minulle', 'sinulle', 'teille'],
  ['minullakin', 'sinullakin', 'teilläkin'],
  ['Meidän', 'Teidän', 'Teidän'],
  ['laskuni', 'laskusi', 'laskunne'],
  ['laskustani', 'laskustasi', 'laskustanne'],
  ['tilauksiamme', 'tilauksianne', 'tilauksianne'],
  ['kotiini', 'kotiisi', 'kotiinne'],
  ['itselleni', 'itsellesi', 'itsellenne'],
  ['mielestäni', 'mielestäsi', 'mielestänne'],
  ['tullessani', 'tullessasi', 'tullessanne'],
  ['maksettuani', 'maksettuasi', 'maksettuanne'],
  ['saanut', 'saanut', 'saanut'],
  ['paketti', 'paketti', 'paketti'],
  ['qwrtz', 'qwrtz', 'qwrtz'],
];

describeWithDictionary('words in other forms', (dictionary) => {
  test.each(PHRASES)('%s as a whole object and as a subject', (phrase, whole, subject) => {
    expect(fromPartitive(dictionary, phrase, 'whole')).toBe(whole);
    expect(fromPartitive(dictionary, phrase, 'subject')).toBe(subject);
  });

  test.each(NEGATIONS)('"emme %s" without its negation', (word, ours, mine) => {
    expect(withoutNegation(dictionary, word, { person: 'first', amount: 'plural' })).toBe(ours);
    expect(withoutNegation(dictionary, word, { person: 'first', amount: 'singular' })).toBe(mine);
  });

  test.each(INFINITIVES)('%s to a customer', (infinitive, ...expected) => {
    const you = { person: 'second', amount: 'singular' } as const;
    expect([
      fromInfinitive(dictionary, infinitive, you),
      fromInfinitive(dictionary, infinitive, { person: 'second', amount: 'plural' }),
      imperative(dictionary, infinitive, 'sinä'),
      imperative(dictionary, infinitive, 'te'),
      request(dictionary, infinitive, 'sinä'),
      request(dictionary, infinitive, 'te'),
      fromInfinitive(dictionary, infinitive, { ...you, tense: 'past' }),
    ]).toEqual(expected);
  });

  test.each(SECOND)('%s said back', (word, one, other) => {
    expect(secondPerson(dictionary, word, 'sinä')).toBe(one);
    expect(secondPerson(dictionary, word, 'te')).toBe(other);
  });

  test.each([
    ['LASKUA', 'LASKUN'],
    ['Laskua', 'Laskun'],
    ['Espoota', 'Espoon'],
    ['USA:ta', 'USA:n'],
    ['pakettiakin', 'paketinkin'],
    ['tuotteita', 'tuotteiden'],
    ['ruokaa', 'ruoan'],
  ])('capitals, clitics and variants: %s', (word, genitive) => {
    expect(inflect(dictionary, word, { case: 'genitive' }, (form) => form.case === 'partitive')).toBe(
      genitive,
    );
  });

  test('a verb that only things have has no second person', () => {
    expect(inflect(dictionary, 'tapahtua', { person: 'second', amount: 'singular' })).toBeUndefined();
  });

  const native = askVoikko(
    [...PHRASES, ...NEGATIONS, ...INFINITIVES, ...SECOND]
      .flat()
      .flatMap((words) => words?.split(' ') ?? [])
      .filter((word) => word !== '' && !word.startsWith('qwrtz')),
  );
  test.runIf(native)('Voikko accepts every word of these tables', () => {
    expect([...(native ?? [])].filter(([, { isCorrect }]) => !isCorrect).map(([word]) => word)).toEqual([]);
  });
});
