import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/as-stated-previously',
  language: 'en',
  category: 'C10',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Ilman muistutusta', en: 'Without the reminder' },
  why: {
    fi: '”Kuten aiemmin todettiin” moittii hiljaa; asia itse riittää.',
    en: '“As stated previously” chides under its breath; the matter itself is enough.',
  },
  match:
    'as (?:stated|mentioned|explained|noted|indicated|communicated|discussed) (?:previously|before|earlier|above|already|in (?:my|our) (?:previous|last|earlier) (?:message|e-?mail|reply))(?=,)',
  becomes: [''],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['As stated previously, the pier closes at six.', 'The pier closes at six.'],
    ['The key, as mentioned before, is under the mat.', 'The key is under the mat.'],
    ['As explained in our last e-mail, your lid is ready.', 'Your lid is ready.'],
  ],
  leaves: [
    'As discussed on Monday, the pier closes at six.',
    'As stated in the guide, the lid is left open.',
    'The price is as stated.',
    'As mentioned by Anna, the lid is ready.',
  ],
} satisfies RewriteExamples;
