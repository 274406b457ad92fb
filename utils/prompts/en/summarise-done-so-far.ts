import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/summarise-done-so-far',
  language: 'en',
  step: 'summarise',
  after: ['tried'],
  // After a loss or in fear nobody is asked for more of their own work.
  unless: ['died', 'passed away', 'funeral', "(?:i'm|i am|we're) (?:scared|afraid|terrified)"],
  says: ["{summary} Did I leave out anything you've done?"],
  why: {
    fi: 'Asiakkaan oma työ kuuluu tiivistykseen, eikä sitä kysytä uudelleen.',
    en: "The customer's own work belongs in the summary, and isn't asked for again.",
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'The scanner keeps jamming. I tried another cable and cleaned the rollers.',
      "The scanner keeps jamming. You tried another cable and cleaned the rollers. Did I leave out anything you've done?",
    ],
  ],
  silent: [
    'My father died in spring. I tried to close his account and the bills still come.',
    'The scanner keeps jamming. I need it on Monday.',
  ],
} satisfies PromptExamples;
