import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/pahoittelu-puuttuu',
  language: 'fi',
  category: 'C20',
  severity: 2,
  mode: 'flag',
  title: { fi: 'Pahoittelu kuuluisi tähän', en: 'An apology is due here' },
  why: {
    fi: 'Asiakas kertoo meidän virheestämme; sano kerran, mitä me teimme, ja pahoittele sitä.',
    en: 'The customer tells of a mistake of ours; say once what we did, and that you are sorry for it.',
  },
  source: 'shared table of when an apology is due: we erred and the customer was harmed',
  match: '(?<=^)(?!(?:kiitos|kiitokset|hei|moi|moikka|terve|hyvä|hyvää|arvoisa|huomenta)(?!\\p{L}))(?:…)@end',
  becomes: [],
  most: 1,
  whenDraft: ['^\\s{0,9}(?:[^\\s]+\\s+){9}[^\\s]+'],
  unlessDraft: [
    'pahoittel~|pahoilla~|anteeksi~|(?:meidän|minun|oma) (?:virhe~|vika~|moka~)|virheemme|vikamme|mokasi~|(?:teimme|tein) (?:…)?virhe~|ei olisi (?:pitänyt|saanut)|liian (?:kauan|pitkään|monta|monesti)|liikaa|ansaitsit parempaa',
  ],
  whenCustomer: [
    '(?:veloititte|veloitettiin|laskutitte|laskutettiin|maksatettiin|peritte|perittiin)(?: …)? (?:kahdesti|kahteen kertaan|tuplana|liikaa|väärin)|tuplaveloi~',
    '(?:lähetitte|toimititte|asensitte|toitte|pakkasitte|varasitte|annoitte)(?: …)? (?:väärä~|rikkinäi~|vioittu~|jonkun toisen)',
    '(?:asentaja|kuljettaja|putkimies|hoitaja|lähetti|sähköasentaja|korjaaja|kukaan)(?: …)? (?:ei (?:\\p{L}+ ){0,2}(?:tullut|tullu|soittanut|soittanu|saapunut|vastannut|ilmestynyt|näkynyt|näkyny)|jätti tulematta|jäi tulematta)',
    '(?:toinen|kolmas|neljäs|toisen kerran|kolmannen kerran|neljännen kerran)(?: …)? (?:väärä~|väärin|jätti tulematta|ei tullut|ei soittanut|myöhässä)',
  ],
  unlessCustomer: [
    'loukkaan~|sairaala~|asianaja~|juristi~|oikeutee~|käräjä~|tietovuo~|poliisi~|vahinkoilmoitu~',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Uusi asentaja tulee huomenna kello yhdeksän. Hän tuo molemmat ovet ja vie vanhat mukanaan.',
      'Uusi asentaja tulee huomenna kello yhdeksän',
    ],
    [
      'Hei Runa. Varasin asentajan huomiseksi kello yhdeksän, ja hän tuo molemmat ovet.',
      'Varasin asentajan huomiseksi kello yhdeksän',
    ],
    [
      'Kiitos kuvasta. Oikeat ovet ovat varastossamme ja tulevat sinulle huomenna kello yhdeksän.',
      'Oikeat ovet ovat varastossamme ja tulevat sinulle huomenna kello yhdeksän',
    ],
  ],
  leaves: [
    'Pahoittelen, ettei maanantaina tullut ketään. Uusi asentaja tulee huomenna kello yhdeksän molempien ovien kanssa.',
    'Kummasta ovesta on kyse?',
    'Odotit kotona asentajaa, joka ei tullut: se oli meidän virheemme. Hän tulee huomenna kello yhdeksän.',
    'Kolme käyntiä yhden oven takia on liikaa, ja seuraava on viimeinen, huomenna kello yhdeksän.',
  ],
  customer: 'Asentaja ei tullut maanantaina. Otin ovien takia vapaapäivän eikä kukaan soittanut.',
} satisfies RewriteExamples;
