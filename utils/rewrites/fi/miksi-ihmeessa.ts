import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/miksi-ihmeessa',
  language: 'fi',
  category: 'C13',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Kysy, mistä se lähti', en: 'Ask what led to it' },
  why: {
    fi: '”Miksi ihmeessä” pyytää tilille; ”mikä sai” kysyy saman uteliaana.',
    en: '“Why on earth” calls to account; “what made you” asks the same with interest.',
  },
  match:
    'miksi (?:ihmeessä |kummassa |sitten |oikein )?(?:sinä )?(?<did>tilasit|ostit|avasit|heitit|lähetit|poistit|leikkasit|peruit|palautit|soitit|käytit|valitsit|maksoit|vaihdoit|irrotit)(?= (?:…)\\?)',
  becomes: ['mikä sai sinut $<did|toDo>'],
  unless: ['et|ette'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Miksi ihmeessä tilasit niitä kaksi?', 'Mikä sai sinut tilaamaan niitä kaksi?'],
    ['Hei Pia, miksi leikkasit sinisen narun?', 'Hei Pia, mikä sai sinut leikkaamaan sinisen narun?'],
    [
      'Miksi kummassa avasit kannen ennen puolta päivää?',
      'Mikä sai sinut avaamaan kannen ennen puolta päivää?',
    ],
  ],
  leaves: [
    'Miksi haluat perua paikan?',
    'Kerro, miksi pidät sinisestä.',
    'Siksi tilasit ennen puolta päivää.',
    'Mikä sai sinut tilaamaan kaksi?',
  ],
} satisfies RewriteExamples;
