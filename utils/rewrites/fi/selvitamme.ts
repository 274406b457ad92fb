import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/selvitamme',
  language: 'fi',
  category: 'C15',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Lupaa kertoa, milloin kerrot', en: 'Say when you will tell' },
  why: {
    fi: 'Selvittäminen ei näy asiakkaalle; hetki, jolloin kerrot tuloksen, näkyy.',
    en: 'The customer can’t see you looking; the time you tell the result, they can.',
  },
  match:
    '(?<head>(?:selvitämme|tutkimme|tarkistamme|selvittelemme|katsomme) (?:tätä |sitä )?(?:asiaa|asian|asiaasi|tätä|tilannetta|tapausta|juttua))@end',
  becomes: ['$<head> ja kerromme tuloksen [päivä, kellonaika] mennessä'],
  also: [
    {
      match:
        '(?<head>(?:selvitän|tutkin|tarkistan|selvittelen|katson) (?:tätä |sitä )?(?:asiaa|asian|asiaasi|tätä|tilannetta|tapausta|juttua))@end',
      becomes: ['$<head> ja kerron tuloksen [päivä, kellonaika] mennessä'],
    },
  ],
  unless: ['mennessä|viimeistään|kuluessa|tänään|huomenna|saman tien|\\d|hetki'],
  unlessDraft: ['mennessä|viimeistään|kuluessa|hetki pieni'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Tarkistamme tilannetta.', 'Tarkistamme tilannetta ja kerromme tuloksen [päivä, kellonaika] mennessä.'],
    [
      'Kiitos, Aada. Tutkin tapausta.',
      'Kiitos, Aada. Tutkin tapausta ja kerron tuloksen [päivä, kellonaika] mennessä.',
    ],
    ['Katsomme tilannetta!', 'Katsomme tilannetta ja kerromme tuloksen [päivä, kellonaika] mennessä!'],
  ],
  leaves: [
    'Selvitän asiaa ja kirjoitan perjantaihin mennessä.',
    'Tutkimme tilannetta. Soitan sinulle viimeistään klo 14.',
    'Katson asiaa sinun kannaltasi.',
    'Kerroit, että selvitätte asiaa.',
  ],
} satisfies RewriteExamples;
