import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/problem-is-that',
  language: 'en',
  category: 'C8',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Kerro asia ja seuraava askel', en: 'Name the thing and the next step' },
  why: {
    fi: 'Ongelmaksi nimeäminen ei auta; tapahtunut ja keino auttavat.',
    en: 'Calling it a problem doesn’t help; what happened and a way on do.',
  },
  match: 'the (?:problem|issue|trouble) (?:here )?is that (?<fact>(?:…))(?<mark>[.!]|$)',
  becomes: ['$<fact|capital>. [what helps next]'],
  unless: ['we|our|us|outage|breach|system-wide|all customers|everyone|server|i '],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'The problem is that the address has two postcodes.',
      'The address has two postcodes. [what helps next]',
    ],
    [
      'The issue is that the cable is too short for the wall.',
      'The cable is too short for the wall. [what helps next]',
    ],
    ['The trouble is that the code expired overnight.', 'The code expired overnight. [what helps next]'],
  ],
  leaves: [
    'The problem is that our server is down for all customers.',
    'Is the problem that the lid is stuck?',
    'The problem is solved.',
    'You wrote that the problem is that it leaks.',
  ],
} satisfies RewriteExamples;
