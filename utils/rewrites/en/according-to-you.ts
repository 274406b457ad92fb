import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/according-to-you',
  language: 'en',
  category: 'C11',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Asiakkaan kertoma on kertomus', en: 'What the customer told is an account' },
  why: {
    fi: '”Sinun mukaasi” panee kertomuksen kyseenalaiseksi; ”kerroit” ottaa sen todesta.',
    en: '“According to you” puts the account in doubt; “you told us” takes it as given.',
  },
  match: 'according to you,',
  becomes: ['you told us that'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['According to you, the lamp arrived broken.', 'You told us that the lamp arrived broken.'],
    ['Hello Kit, according to you, the lid was open.', 'Hello Kit, you told us that the lid was open.'],
    ['Hello again. According to you, the gate was shut.', 'Hello again. You told us that the gate was shut.'],
  ],
  leaves: [
    'According to your letter, the lamp is green.',
    'According to you and Anna, the lid was open.',
    'According to the log, the gate was shut.',
    'You told us that the lamp arrived broken.',
  ],
} satisfies RewriteExamples;
