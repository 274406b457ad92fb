import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/do-the-needful',
  language: 'en',
  category: 'C37',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Nimeä, mitä tarvitset', en: 'Name what you need' },
  why: {
    fi: '”The needful” jättää arvattavaksi, mitä pitäisi tehdä.',
    en: '“The needful” leaves the customer to guess what to do.',
  },
  match: '(?:please |kindly ){0,2}do the needful',
  becomes: ['please [what is needed]'],
  also: [
    {
      match: '(?:please |kindly ){0,2}take the necessary (?:action|actions|steps|measures)',
      becomes: ['please [what is needed]'],
    },
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Kindly do the needful.', 'Please [what is needed].'],
    ['Hi Raj, please do the needful and reply.', 'Hi Raj, please [what is needed] and reply.'],
    ['Please take the necessary steps!', 'Please [what is needed]!'],
  ],
  leaves: [
    'We have taken the necessary steps.',
    'What is needed is a photo.',
    'You asked us to do the needful.',
    'The steps are steep.',
  ],
} satisfies RewriteExamples;
