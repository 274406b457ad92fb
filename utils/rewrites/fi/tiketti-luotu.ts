import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/tiketti-luotu',
  language: 'fi',
  category: 'C17',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Kuka vastaa, ei mitä kirjattiin', en: 'Who answers, not what was filed' },
  why: {
    fi: 'Kirjaus on meidän asiamme; asiakas haluaa tietää, kuka vastaa ja milloin.',
    en: 'Filing is our business; the customer wants to know who answers and when.',
  },
  match:
    '(?:sinulle|teille|asiasta|asiastasi|asiastanne|tästä|pyynnöstäsi|pyynnöstänne) on (?:nyt |jo )?(?:luotu|tehty|avattu|kirjattu) (?:uusi )?(?:tiketti|palvelupyyntö|tukipyyntö|tapaus|case|keissi|vikailmoitus)@end',
  becomes: ['tätä hoitaa [nimi tai tiimi], ja vastaus tulee [päivä, kellonaika] mennessä'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Sinulle on luotu tiketti.',
      'Tätä hoitaa [nimi tai tiimi], ja vastaus tulee [päivä, kellonaika] mennessä.',
    ],
    [
      'Hei Tommi, asiasta on tehty palvelupyyntö.',
      'Hei Tommi, tätä hoitaa [nimi tai tiimi], ja vastaus tulee [päivä, kellonaika] mennessä.',
    ],
    [
      'Tästä on nyt avattu tapaus!',
      'Tätä hoitaa [nimi tai tiimi], ja vastaus tulee [päivä, kellonaika] mennessä!',
    ],
  ],
  leaves: [
    'Sinulle on luotu oma kansio kuville.',
    'Tein asiasta vikailmoituksen.',
    'Onko asiasta tehty tiketti?',
    'Asiastasi on kirjattu vikailmoitus Annalle maanantaina.',
  ],
} satisfies RewriteExamples;
