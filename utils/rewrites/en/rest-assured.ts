import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/rest-assured',
  language: 'en',
  category: 'C16',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Teko vakuuttaa', en: 'The deed assures' },
  why: {
    fi: 'Vakuuttelu herättää epäilyn, jota ei ollut; itse asia riittää.',
    en: 'Assuring wakes a doubt that was not there; the thing itself is enough.',
  },
  match:
    "(?<=^|[,;:] |and |but )(?:(?:you can |please )?rest assured|i (?:can )?assure you|we (?:can )?assure you|you can be (?:sure|certain))(?: that)?(?! of| that|,? you(?:'ve|'re| have| are| did| were)),?",
  becomes: [''],
  unless: ["not|n't|never|guarantee|definitely|will|'ll"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Rest assured that the crew checks each lid.', 'The crew checks each lid.'],
    ['Hi Nora, I can assure you the sail is white.', 'Hi Nora, the sail is white.'],
    ['You can be sure the boat is dry.', 'The boat is dry.'],
  ],
  leaves: [
    'I rest on Sundays, assured of a quiet pier.',
    'We cannot assure you of a berth.',
    'Be sure to close the lid.',
    'You can be sure of that.',
  ],
} satisfies RewriteExamples;
