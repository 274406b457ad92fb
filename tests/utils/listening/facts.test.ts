import { expect, test } from 'vitest';
import { listenTo } from '../../../utils/listening/listen';

const NOW = '2026-05-12T10:00:00+03:00';
const facts = (text: string, language: 'fi' | 'en') =>
  (listenTo({ author: 'customer', text }, { language, now: NOW }).facts ?? []).map((fact) => {
    expect(text.slice(fact.start, fact.end)).toBe(fact.text);
    return [fact.kind, fact.text, ...(fact.value === undefined ? [] : [fact.value])].join(' | ');
  });

test.each([
  ['Tilasin sen 2.3. ja maksoin 49,90 €.', ['date | 2.3. | 2026-03-02', 'amount | 49,90 € | 49.90 EUR']],
  ['Tilaus 55120, lasku nro 8801234', ['order | 55120 | 55120', 'order | 8801234 | 8801234']],
  [
    'Lento AB123 lähtee klo 9.15 huomenna',
    ['order | AB123 | AB123', 'time | klo 9.15 | 09:15', 'date | huomenna | 2026-05-13'],
  ],
  ['Summa oli 1 299,90 euroa', ['amount | 1 299,90 euroa | 1299.90 EUR']],
  ['Lisäsitte siihen viiden euron maksun', ['amount | viiden euron | 5.00 EUR']],
  [
    'Kolmas kerta, kun soitan; jonotin kaksi tuntia',
    ['count | Kolmas kerta | 3', 'duration | kaksi tuntia | PT2H'],
  ],
  ['Vauva on 3 kk ja vanhin täyttää kuusi lauantaina', ['duration | 3 kk | P3M', 'date | lauantaina']],
  ['Tulkaa osoitteeseen Koivukuja 4 B', ['place | Koivukuja 4 B']],
  ['Päivitin version 2.3.1 ja luin kohdan 4.', []],
  ['Ei mitään numeroita', []],
  ['Se hajosi viime vuoden lokakuussa', ['date | viime vuoden lokakuussa | 2025-10']],
  ['Kirjoitin viikko sitten', ['date | viikko sitten | 2026-05-05']],
  ['Viime tiistaina, siis eilen', ['date | Viime tiistaina | 2026-05-05', 'date | eilen | 2026-05-11']],
  ['Sähköpyöräni jäi rautatieasemalle', ['product | Sähköpyöräni', 'place | rautatieasemalle']],
  ['Kotivakuutus ei kata sitä, ja puhelimessa sanottiin muuta', ['product | Kotivakuutus']],
  ['Tilasin neljä tuolia ja sain kolme', ['count | neljä | 4', 'product | tuolia', 'count | kolme | 3']],
  ['Verkkokaupasta tilattu, asiakaspalvelusta kysytty', []],
] as const)('fi: %s', (text, expected) => {
  expect(facts(text, 'fi')).toEqual(expected);
});

test.each([
  ['I paid EUR 34.00 on March 2', ['amount | EUR 34.00 | 34.00 EUR', 'date | March 2 | 2026-03-02']],
  ['Order LX-7070 was due on Saturday', ['order | LX-7070 | LX-7070', 'date | Saturday']],
  ['It cost £1,250.50 and I rang twice', ['amount | £1,250.50 | 1250.50 GBP', 'count | twice | 2']],
  [
    'Our train to Leeds leaves at 2pm tomorrow',
    ['place | Leeds', 'time | 2pm | 14:00', 'date | tomorrow | 2026-05-13'],
  ],
  ['I waited for six days', ['duration | six days | P6D']],
  ['I ordered a desk lamp from you last week', ['product | desk lamp', 'date | last week']],
  ['May I ask who may open it?', []],
  ['I ordered it from Anna', []],
  ['The savings account I opened', ['product | savings account']],
  ['My fridge and the "bonus voucher" are gone', ['product | fridge', 'product | bonus voucher']],
  ['I took a day off, the slot was 9-12', ['time | 9-12 | 09:00']],
  ['It leaks under the kitchen sink', ['place | under the kitchen sink']],
  ['My prescription for ramipril 5 mg', ['product | ramipril 5 mg']],
  ['I rang a week ago, on the phone', ['date | a week ago | 2026-05-05']],
  [
    'There are 12 old messages for five colleagues',
    ['count | 12 old messages | 12', 'count | five colleagues | 5'],
  ],
  ['My account and the line are fine', []],
] as const)('en: %s', (text, expected) => {
  expect(facts(text, 'en')).toEqual(expected);
});

test('no year is made up without a clock', () => {
  const { facts: found } = listenTo(
    { author: 'customer', text: 'Se tuli 2.3. tai huomenna' },
    { language: 'fi' },
  );
  expect(found?.map((fact) => fact.value)).toEqual([undefined, undefined]);
});

test('nothing from quoted mail, signature or a machine', () => {
  const text =
    'The kettle is broken.\n\nBest regards\nAnn Reed\n12 Mill Lane\n\nOn Mon, 4 May 2026, Support wrote:\n> Order 77120 costs £20';
  expect(facts(text, 'en')).toEqual(['product | kettle']);
});
