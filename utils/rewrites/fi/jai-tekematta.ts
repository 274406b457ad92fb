import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/jai-tekematta',
  language: 'fi',
  category: 'C9',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Mikä puuttuu, ei kuka jätti', en: 'What is missing, not who left it' },
  why: {
    fi: 'Syyllinen ei vie asiaa eteenpäin; mikä on vielä tekemättä, vie.',
    en: 'A culprit gets nothing done; what is still to be done does.',
  },
  match:
    '(?:olet|olette) (?:nyt |vielä )?unohta(?:nut|neet) (?<deed>päivittää|maksaa|vahvistaa|allekirjoittaa|palauttaa|täyttää|tarkistaa|liittää) (?<item>@object)@end',
  becomes: ['$<item|be> vielä $<deed|undone>'],
  also: [
    {
      match:
        '(?:et|ette) ole (?:vielä |nyt )?(?<deed>maksa(?:nut|neet)|päivittä(?:nyt|neet)|vahvista(?:nut|neet)|allekirjoitta(?:nut|neet)|tarkista(?:nut|neet)) (?<item>@object)@end',
      becomes: ['$<item|be> vielä $<deed|undoneOf>'],
    },
    {
      match: '(?:jätit|jätitte) (?<item>@object) (?<undone>\\p{L}{3,}(?:matta|mättä))@end',
      becomes: ['$<item|be> vielä $<undone>'],
    },
  ],
  unless: ['jos|ei haittaa|ei se mitään|väärin|koska me|unohdimme'],
  losesNegation: 'reproach',
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Olet unohtanut maksaa laskun.', 'Lasku on vielä maksamatta.'],
    ['Hei Pia, et ole vielä vahvistanut osoitetta.', 'Hei Pia, osoite on vielä vahvistamatta.'],
    ['Jätit kuitin liittämättä!', 'Kuitti on vielä liittämättä!'],
  ],
  leaves: [
    'Et ole unohtanut maksaa laskua.',
    'Jos olet unohtanut maksaa laskun, kerro.',
    'Unohdimme lähettää laskun.',
    'Lasku on vielä maksamatta.',
  ],
} satisfies RewriteExamples;
