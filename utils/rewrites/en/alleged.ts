import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/alleged',
  language: 'en',
  category: 'C11',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Kuvattu, ei väitetty', en: 'Described, not alleged' },
  why: {
    fi: '”Väitetty” on oikeussalin sana; asiakas on kertonut, mitä näki.',
    en: '“Alleged” is a word for the court room; the customer has told what they saw.',
  },
  match:
    'the (?:alleged|supposed|so-called|claimed) (?<thing>damage|fault|defect|error|problem|issue|delay|leak|scratch|noise|crack)',
  becomes: ['the $<thing> you describe'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['The alleged damage is not in the photo.', 'The damage you describe is not in the photo.'],
    ['Hello Kit, we looked for the supposed leak.', 'Hello Kit, we looked for the leak you describe.'],
    ['We checked the so-called fault.', 'We checked the fault you describe.'],
  ],
  leaves: [
    'The alleged thief was seen by the police.',
    'The damage is in the photo.',
    'The so-called Monday sail is blue.',
    'The supposed price is ten euros.',
  ],
} satisfies RewriteExamples;
