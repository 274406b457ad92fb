import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/olet-syottanyt-vaarin',
  language: 'fi',
  category: 'C9',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Kerro, mikä ei täsmää', en: 'Say what doesn’t match' },
  why: {
    fi: 'Havainto ohjaa korjaamaan, syytös puolustautumaan.',
    en: 'An observation leads to a fix, a charge to a defence.',
  },
  match:
    '(?:olet|olette) (?:syöttä|kirjoitta|täyttä|valin|anta|merkin|näppäil|ilmoitta|tilan|asenta)\\p{L}+ (?<item>@object) väärin(?! (?:liian|monta|useasti|useita|\\p{L}+ kertaa|kahdesti|kolmesti))',
  becomes: ['$<item|nominative> ei vielä täsmää [minkä kanssa]'],
  also: [
    {
      match:
        '(?:syötit|kirjoitit|täytit|valitsit|annoit|merkitsit|näppäilit|ilmoitit|syötitte|täytitte|annoitte) (?<item>@object) väärin(?! (?:liian|monta|useasti|useita|\\p{L}+ kertaa|kahdesti|kolmesti))',
      becomes: ['$<item|nominative> ei vielä täsmää [minkä kanssa]'],
    },
    {
      match:
        '(?:syötit|valitsit|annoit|merkitsit|näppäilit|ilmoitit|olet (?:syöttänyt|valinnut|antanut|merkinnyt|ilmoittanut)) väärän (?<item>@object)@end',
      becomes: ['$<item|nominative> ei vielä täsmää [minkä kanssa]'],
    },
  ],
  unless: ['et|ette|jos|ei haittaa'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Olet täyttänyt lomakkeen väärin.', 'Lomake ei vielä täsmää [minkä kanssa].'],
    ['Hei Pasi, annoit väärän postinumeron.', 'Hei Pasi, postinumero ei vielä täsmää [minkä kanssa].'],
    [
      'Syötit koodin väärin, siksi ovi ei auennut.',
      'Koodi ei vielä täsmää [minkä kanssa], siksi ovi ei auennut.',
    ],
  ],
  leaves: [
    'Et tehnyt mitään väärin tilauksessa.',
    'Lähetimme sinulle väärän koon.',
    'Jos syötit koodin väärin kolmesti, kortti lukittuu.',
    'Olet valinnut hyvin!',
  ],
} satisfies RewriteExamples;
