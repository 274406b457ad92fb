import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/summarise-came-back',
  language: 'en',
  step: 'summarise',
  after: ['problem', 'fact'],
  cues: [
    '(?:down|off|out|broken|dead|stuck|wrong|missing|leaking|frozen|blocked|cold|crash~|freez~|fail~|broke|stopped|happen~|jamm~|drip~|gone|not working|beeping)(?: \\p{L}+)? again',
    '(?:error|fault|noise|leak|problem|issue|smell|mould|mold|damp|bug|message|it|they) (?:is|are|has|have|come|came|has come|have come) back(?! (?:in|from|to|up|on|online) )',
    'keeps? (?:coming|happening)',
  ],
  unless: ['thanks again', 'once again thank~'],
  says: ['{summary} So the same thing has come back, have I got that right?'],
  why: {
    fi: 'Toistuvan vian tunnistaminen säästää asiakkaalta uuden selityksen.',
    en: 'Recognising that it came back spares the customer another explanation.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'The internet is down again. I already restarted the router.',
      'The internet is down again, and you already restarted the router. So the same thing has come back, have I got that right?',
    ],
  ],
  silent: ['The internet is down. I already restarted the router.'],
} satisfies PromptExamples;
