import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/only-now',
  language: 'en',
  category: 'C13',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Kysy, milloin se alkoi', en: 'Ask when it began' },
  why: {
    fi: '”Vasta nyt” moittii viivyttelystä; alkuhetki on se, mitä tarvitset.',
    en: '“Only now” blames for the delay; when it began is what you need.',
  },
  match:
    'why (?:are you|did you|have you)(?: only)? (?:telling|tell|told|reporting|report|reported|contacting|contact|contacted|writing|write|written)(?: (?:to )?(?:us|me))?(?: about)?(?: (?:it|this|that))?(?: only)? (?:now|so late)(?=\\?)',
  becomes: ['when did you first notice it'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Why are you only telling us now?', 'When did you first notice it?'],
    ['Hi Pia, why did you contact us so late?', 'Hi Pia, when did you first notice it?'],
    ['Why did you contact me about it only now?', 'When did you first notice it?'],
  ],
  leaves: [
    'Why are you telling us?',
    'When did you first notice it?',
    'Now I know why you told us.',
    'Why did the lid leak so late in the year?',
  ],
} satisfies RewriteExamples;
