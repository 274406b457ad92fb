import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/revert-at-the-earliest',
  language: 'en',
  category: 'C37',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Tavallinen pyyntö', en: 'A plain request' },
  why: {
    fi: 'Toimistokielen sanonta on monelle arvoitus; tavallinen verbi ymmärretään.',
    en: 'Office idiom is a riddle to many; a plain verb is understood.',
  },
  match:
    '(?:kindly |please ){1,2}revert(?: back)?(?: to us| to me)?(?: at the earliest| at your earliest convenience| soonest| asap)?@end',
  becomes: ['please reply'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Kindly revert at the earliest.', 'Please reply.'],
    ['Hi Raj, please revert back to us.', 'Hi Raj, please reply.'],
    ['Please revert at your earliest convenience!', 'Please reply!'],
  ],
  leaves: [
    'Please revert the change in the settings.',
    'The colour may revert to grey.',
    'Please reply by noon.',
    'Did the page revert?',
  ],
} satisfies RewriteExamples;
