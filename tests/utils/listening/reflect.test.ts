import { describe, expect, it } from 'vitest';
import { reflect, reflectQuestion } from '../../../utils/listening/reflect';

const FINNISH: readonly (readonly [string, string])[] = [
  ['Voinko palauttaa sen?', 'haluat tietää, voitko palauttaa sen'],
  ['Saanko rahat takaisin?', 'haluat tietää, saatko rahat takaisin'],
  ['oonko mä listalla?', 'haluat tietää, oletko listalla'],
  ['Ehtiikö se ees perjantaiksi?', 'haluat tietää, ehtiikö se edes perjantaiksi'],
  ['Voisitteko lähettää uuden laskun?', 'toivot, että voisimme lähettää uuden laskun'],
  ['Voisitko tarkistaa missä paketti on?', 'haluat tietää, missä paketti on'],
  ['Voitteko soittaa minulle?', 'haluat tietää, voimmeko soittaa sinulle'],
  ['Missä mun tilaus on?', 'haluat tietää, missä tilauksesi on'],
  ['Miks te ette vastaa?', 'haluat tietää, miksi emme vastaa'],
  ['Milloin asentaja tulee meille?', 'haluat tietää, milloin asentaja tulee teille'],
  ['Eikö tätä voi perua?', 'haluat tietää, eikö tätä voi perua'],
  ['Pitäiskö mun vaihtaa salasana?', 'haluat tietää, pitäisikö sinun vaihtaa salasana'],
  ['Paljonko se maksaa?', 'haluat tietää, paljonko se maksaa'],
  ['Mihin voin laittaa kuvan?', 'haluat tietää, mihin voit laittaa kuvan'],
  ['Saisinko kuitin sähköpostiin?', 'haluaisit kuitin sähköpostiin'],
  ['Moi, onko tämä vielä varastossa?', 'haluat tietää, onko tämä vielä varastossa'],
  ['Tuletteko tänään vai huomenna?', 'haluat tietää, tulemmeko tänään vai huomenna'],
];

const ENGLISH: readonly (readonly [string, string])[] = [
  ['Can I return it?', "you'd like to know if you can return it"],
  ['Can you send me a new one?', "you'd like us to send you a new one"],
  ['Could you please check my order LX-200?', "you'd like us to check your order LX-200"],
  ['When will it arrive?', "you'd like to know when it will arrive"],
  ['Where is my order?', "you'd like to know where your order is"],
  ['Will the parcel arrive before Friday?', "you'd like to know if the parcel will arrive before Friday"],
  ['Does the price include postage?', "you'd like to know if the price includes postage"],
  ['Do you ship to Norway?', "you'd like to know if we ship to Norway"],
  ['Do I need a receipt?', "you'd like to know if you need a receipt"],
  ['How long does it take?', "you'd like to know how long it takes"],
  ['Can someone come on Tuesday?', "you'd like someone to come on Tuesday"],
  ['Are there any seats left?', "you'd like to know if there are any seats left"],
  ['Why was I charged twice?', "you'd like to know why you were charged twice"],
  ['Why did you charge me?', "you'd like to know why we charged you"],
  ['So, is it in stock?', "you'd like to know if it is in stock"],
  ['Could I get a copy of the bill?', "you'd like a copy of the bill"],
];

const FINNISH_UNSURE = [
  'Voisitko lähettää uuden?',
  'entä jos en ole kotona?',
  'Tää ei toimi, vai?',
  'Näinkö?',
];

const ENGLISH_UNSURE = ['Any news?', 'What on earth is going on?'];

describe('reflect', () => {
  it.each([
    ['Tilasin lampun!!!', 'Tilasit lampun'],
    ['Tilasin lampun 😊', 'Tilasit lampun'],
    ['  Tilasin lampun…  ', 'Tilasit lampun'],
    ['Lamppu on sininen', 'Lamppu on sininen'],
  ])('leaves out what closes a sentence: %s', (said, told) => {
    expect(reflect(said, 'fi', 'singular')).toBe(told);
  });

  it.each(['', '   ', '😡😡', '!!!'])('has nothing to say to %j', (said) => {
    expect(reflect(said, 'fi', 'singular')).toBeUndefined();
    expect(reflect(said, 'en', 'singular')).toBeUndefined();
  });

  it('never asks', () => {
    expect(reflect('Tilasinko lampun?', 'fi', 'singular')).toBeUndefined();
    expect(reflect('Did I order it?', 'en', 'singular')).toBeUndefined();
  });
});

describe('reflectQuestion', () => {
  it.each(FINNISH)('%s', (asked, told) => {
    expect(reflectQuestion(asked, 'fi', 'singular')).toBe(told);
  });

  it.each(ENGLISH)('%s', (asked, told) => {
    expect(reflectQuestion(asked, 'en', 'singular')).toBe(told);
  });

  it('speaks politely to a polite customer', () => {
    expect(reflectQuestion('Voisitteko lähettää lupauksenne kirjallisena?', 'fi', 'plural')).toBe(
      'toivotte, että voisimme lähettää lupauksemme kirjallisena',
    );
    expect(reflectQuestion('Saanko rahani takaisin?', 'fi', 'plural')).toBe(
      'haluatte tietää, saatteko rahanne takaisin',
    );
  });

  it.each(FINNISH_UNSURE)('is left alone when unsure: %s', (asked) => {
    expect(reflectQuestion(asked, 'fi', 'singular')).toBeUndefined();
  });

  it.each(ENGLISH_UNSURE)('is left alone when unsure: %s', (asked) => {
    expect(reflectQuestion(asked, 'en', 'singular')).toBeUndefined();
  });
});
