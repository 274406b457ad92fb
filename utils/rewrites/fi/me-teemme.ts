import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/me-teemme',
  language: 'fi',
  category: 'C35',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Kerro, kuka tekee', en: 'Say who acts' },
  why: {
    fi: 'Passiivissa kukaan ei tartu toimeen; ”me” tarttuu.',
    en: 'In the passive nobody acts; “we” does.',
  },
  match:
    '(?<=^|[,!] )(?<object>(?:hakemukse|pyyntö|tilaukse|lasku|maksu|reklamaatio|palautukse|ilmoitukse|varaukse|osoittee)(?:si|nne)) (?<deed>käsitellään|tarkistetaan|hyvitetään|vahvistetaan|korjataan|selvitetään|päivitetään)',
  becomes: ['$<deed|passiveToWe> $<object|lower>'],
  unless: ['toimesta|oikeudessa|lautakun~|viraston|pankin|kun|jos|automaattisesti'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Varauksesi vahvistetaan huomenna.', 'Vahvistamme varauksesi huomenna.'],
    ['Hei Raija, laskunne tarkistetaan tällä viikolla.', 'Hei Raija, tarkistamme laskunne tällä viikolla.'],
    ['Hakemuksesi käsitellään tiistain kokouksessa.', 'Käsittelemme hakemuksesi tiistain kokouksessa.'],
  ],
  leaves: [
    'Vuokrasopimus päätetään kirjeellä.',
    'Hakemuksesi käsitellään oikeudessa.',
    'Laskut tarkistetaan kerran vuodessa.',
    'Tilauksesi toimitetaan perjantaina.',
  ],
} satisfies RewriteExamples;
