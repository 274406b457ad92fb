import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/kindly',
  language: 'en',
  category: 'C37',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Tavallinen please riittää', en: 'A plain please will do' },
  why: {
    fi: '”Kindly” kuulostaa kirjeeltä sadan vuoden takaa tai vaatimukselta.',
    en: '“Kindly” sounds like a letter from long ago, or a demand.',
  },
  match:
    '(?<=^|[,:;] |and )(?:please )?kindly (?<deed>send|reply|confirm|provide|fill|let|note|check|return|complete|contact|wait|find|call|visit|sign|choose|tell|attach|update|share|advise|follow)',
  becomes: ['please $<deed>'],
  unlessCustomer: ['kindly'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Kindly send the form by post.', 'Please send the form by post.'],
    ['Hi Nell, kindly confirm the date.', 'Hi Nell, please confirm the date.'],
    ['Open the link and please kindly choose a time.', 'Open the link and please choose a time.'],
  ],
  leaves: [
    'The driver kindly waited for you.',
    'You kindly offered to bring it.',
    'Please send the form.',
    'He spoke kindly of your garden.',
  ],
} satisfies RewriteExamples;
