import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/parhaamme',
  language: 'fi',
  category: 'C15',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Yritys tarvitsee teon', en: 'Trying needs a deed' },
  why: {
    fi: '”Parhaamme” ei kerro, mitä tapahtuu; yksi teko ja hetki kertovat.',
    en: '“Our best” doesn’t say what happens; one deed and one time do.',
  },
  match:
    '(?:teemme|yritämme|koetamme) (?:kyllä |tietysti |kaikessa )*parhaamme(?: auttaaksemme| auttaa| asian eteen| asiassasi)?@end',
  becomes: ['[mitä teemme], ja kerromme siitä [päivä, kellonaika] mennessä'],
  also: [
    {
      match:
        '(?:teemme (?:kaikkemme|voitavamme)|teen (?:kaikkeni|voitavani))(?: asian (?:hyväksi|eteen|ratkaisemiseksi))?@end',
      becomes: ['[mitä teemme], ja kerromme siitä [päivä, kellonaika] mennessä'],
    },
    {
      match: '(?:teen|yritän|koetan) (?:kyllä |tietysti )*parhaani(?: auttaakseni| auttaa| asian eteen)?@end',
      becomes: ['[mitä teen], ja kerron siitä [päivä, kellonaika] mennessä'],
    },
    {
      match: '(?:katsomme|katsotaan),? mitä (?:voimme|voidaan|on tehtävissä)(?: tehdä)?@end',
      becomes: ['[mitä teemme], ja kerromme siitä [päivä, kellonaika] mennessä'],
    },
  ],
  unless: ['mennessä|viimeistään|tänään|huomenna|nyt yhdessä'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Teemme parhaamme.', '[mitä teemme], ja kerromme siitä [päivä, kellonaika] mennessä.'],
    [
      'Kiitos tiedoista, Miro. Yritän parhaani auttaa.',
      'Kiitos tiedoista, Miro. [mitä teen], ja kerron siitä [päivä, kellonaika] mennessä.',
    ],
    ['Katsotaan, mitä voidaan tehdä.', '[mitä teemme], ja kerromme siitä [päivä, kellonaika] mennessä.'],
  ],
  leaves: [
    'Teit parhaasi vanhan ohjeen kanssa.',
    'Teen parhaani, jotta se on ovellasi viimeistään klo 17.',
    'Sitä on parasta säilyttää varjossa.',
    'Katsotaan nyt yhdessä, mitä voidaan tehdä.',
  ],
} satisfies RewriteExamples;
