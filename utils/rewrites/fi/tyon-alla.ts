import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/tyon-alla',
  language: 'fi',
  category: 'C15',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Kuka, mitä ja mihin mennessä', en: 'Who, what and by when' },
  why: {
    fi: '”On työn alla” ei kerro, kenellä eikä milloin; nimi ja hetki rauhoittavat.',
    en: '“Being worked on” does not say by whom or until when; a name and a time give peace.',
  },
  match:
    '(?:asia|asiasi|asianne|pyyntösi|pyyntönne|tapauksesi|vika|juttu) on (?:nyt |vielä |yhä |meillä |parhaillaan )*(?:työn alla|selvityksessä|selvitettävänä|käsittelyssä|tutkittavana|selvittelyssä)@end',
  becomes: ['tätä hoitaa [nimi tai tiimi], ja vastaus tulee [päivä, kellonaika] mennessä'],
  unless: ['mennessä|viimeistään|asti|\\d|huomenna|tänään'],
  unlessDraft: ['mennessä|viimeistään'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Asia on työn alla.', 'Tätä hoitaa [nimi tai tiimi], ja vastaus tulee [päivä, kellonaika] mennessä.'],
    [
      'Hei Tommi, pyyntösi on vielä käsittelyssä.',
      'Hei Tommi, tätä hoitaa [nimi tai tiimi], ja vastaus tulee [päivä, kellonaika] mennessä.',
    ],
    [
      'Vika on nyt selvityksessä!',
      'Tätä hoitaa [nimi tai tiimi], ja vastaus tulee [päivä, kellonaika] mennessä!',
    ],
  ],
  leaves: [
    'Asia on työn alla Annalla perjantaihin asti.',
    'Tie on työn alla.',
    'Onko asiani työn alla?',
    'Asia on selvä.',
  ],
} satisfies RewriteExamples;
