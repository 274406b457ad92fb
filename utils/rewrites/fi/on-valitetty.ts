import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/on-valitetty',
  language: 'fi',
  category: 'C17',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Kerro, kenellä asia on', en: 'Say who has it' },
  why: {
    fi: 'Passiivissa kukaan ei tartu toimeen; nimi ja hetki antavat jotain, mitä odottaa.',
    en: 'In the passive nobody acts; a name and a time give something to wait for.',
  },
  match:
    '(?<item>(?:pyyntö|palautte|viesti|asia|reklamaatio|toivee|kysymykse|hakemukse|ilmoitukse|valitukse)(?:si|nne)) on (?:nyt |jo )?(?:välitetty|siirretty|lähetetty|ohjattu|toimitettu)(?: eteenpäin| oikealle taholle| asianomaisille| asianosaisille| oikealle osastolle| oikeaan osoitteeseen| eteenpäin oikealle taholle)?@end',
  becomes: [
    'lähetin $<item|lower> eteenpäin: sen hoitaa [nimi tai tiimi], ja vastaus tulee [päivä, kellonaika] mennessä',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Pyyntösi on välitetty eteenpäin.',
      'Lähetin pyyntösi eteenpäin: sen hoitaa [nimi tai tiimi], ja vastaus tulee [päivä, kellonaika] mennessä.',
    ],
    [
      'Hei Tomi, asiasi on siirretty oikealle osastolle.',
      'Hei Tomi, lähetin asiasi eteenpäin: sen hoitaa [nimi tai tiimi], ja vastaus tulee [päivä, kellonaika] mennessä.',
    ],
    [
      'Toiveesi on nyt ohjattu asianomaisille!',
      'Lähetin toiveesi eteenpäin: sen hoitaa [nimi tai tiimi], ja vastaus tulee [päivä, kellonaika] mennessä!',
    ],
  ],
  leaves: [
    'Pakettisi on lähetetty noutopisteeseen.',
    'Välitin pyyntösi Annalle.',
    'Onko viestisi lähetetty?',
    'Viestisi on lähetetty Ainolle, joka vastaa huomenna.',
  ],
} satisfies RewriteExamples;
