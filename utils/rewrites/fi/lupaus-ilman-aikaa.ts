import type { RewriteExamples, RewriteRule } from '../types';

/** Where the answer comes, and how. */
const TAIL =
  '(?: puhelimitse| sähköpostitse| sähköpostilla| tekstiviestillä| henkilökohtaisesti| itse| erikseen)?';

export default {
  id: 'fi/lupaus-ilman-aikaa',
  language: 'fi',
  category: 'C15',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Lupaus saa hetken', en: 'A promise has a time' },
  why: {
    fi: 'Kuka ja mitä on sanottu, milloin puuttuu; hetki, jonka voit pitää, päästää asiakkaan odottamasta.',
    en: 'Who and what are said, when is missing; a time you can keep sets the customer free from waiting.',
  },
  source: 'shared definition of a complete commitment: who, what and when',
  match: `(?<head>(?:@later)${TAIL})@stop`,
  becomes: ['$<head> viimeistään [päivä, kellonaika]'],
  also: [
    {
      match: '(?<head>(?:@later|(?:kerron|kerromme)(?: sinulle| teille| sulle)?(?: lisää)?)),? @news@stop',
      becomes: ['$<head> viimeistään [päivä, kellonaika], vaikka asia olisi vielä kesken'],
    },
    {
      match: '(?<head>pidän (?:sinut|teidät|sut) (?:ajan|tilanteen) tasalla)(?: asiasta)?(?:,? @news)?@stop',
      becomes: ['$<head> ja kirjoitan seuraavan kerran viimeistään [päivä, kellonaika]'],
    },
    {
      match:
        '(?<head>pidämme (?:sinut|teidät|sut) (?:ajan|tilanteen) tasalla)(?: asiasta)?(?:,? @news)?@stop',
      becomes: ['$<head> ja kirjoitamme seuraavan kerran viimeistään [päivä, kellonaika]'],
    },
  ],
  most: 1,
  unless: ['@moment', '@pending'],
  unlessDraft: [
    '@moment',
    '@meanwhile',
    '\\[[^\\]]{0,20}(?:päivä|kellonaika|milloin)',
    // What comes after a question waits for its answer.
    '^[^?]*\\?[\\s\\S]*?(?<!\\p{L})(?:@later)(?!\\p{L})',
    'lähetä(?:thän)?|lähettäkää|täytä|täyttäkää|liitä|liittäkää|vastaa tähän|vastatkaa',
  ],
  // A yes to the time that the customer named.
  unlessCustomer: ['(?:soittaa|soita|soitatko|soitatteko|soittakaa|soittaisi~)(?: …)? (?:@moment)'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Soitan sinulle.', 'Soitan sinulle viimeistään [päivä, kellonaika].'],
    ['Palaamme asiaan.', 'Palaamme asiaan viimeistään [päivä, kellonaika].'],
    [
      'Kiitos, Runa. Kysyn puusepältä ja otan sinuun yhteyttä.',
      'Kiitos, Runa. Kysyn puusepältä ja otan sinuun yhteyttä viimeistään [päivä, kellonaika].',
    ],
    [
      'Ilmoitan, kun tiedän enemmän.',
      'Ilmoitan viimeistään [päivä, kellonaika], vaikka asia olisi vielä kesken.',
    ],
    [
      'Ilmotan sulle heti kun tiiän lisää!',
      'Ilmotan sulle viimeistään [päivä, kellonaika], vaikka asia olisi vielä kesken!',
    ],
    [
      'Kerromme lisää, kun saamme lisätietoa.',
      'Kerromme lisää viimeistään [päivä, kellonaika], vaikka asia olisi vielä kesken.',
    ],
    [
      'Pidämme teidät ajan tasalla.',
      'Pidämme teidät ajan tasalla ja kirjoitamme seuraavan kerran viimeistään [päivä, kellonaika].',
    ],
    [
      'Pidän sinut tilanteen tasalla.',
      'Pidän sinut tilanteen tasalla ja kirjoitan seuraavan kerran viimeistään [päivä, kellonaika].',
    ],
  ],
  leaves: [
    'Soitan sinulle huomenna.',
    'Palaan asiaan. Puuseppä on paikalla tiistaina.',
    'Ilmoitan sinulle, kun saranat ovat tulleet.',
    'Ilmoitan, kun saan puusepältä vastauksen.',
    'Jos sarana hajoaa, soitan sinulle.',
    'Lähetän sinulle piirustuksen.',
    'Hetki, kysyn puusepältä. Palaan asiaan.',
    'Lähetä kuva saranasta, niin otan yhteyttä.',
    'Laita kuva tähän niin ilmoitan sinulle.',
    'Kumpi sarana se on? Soitan sinulle.',
    'Soitan puusepälle.',
    'Puusepälle soitetaan ja häneen otetaan yhteyttä.',
    'Pyysit, että soitan sinulle.',
  ],
} satisfies RewriteExamples;
