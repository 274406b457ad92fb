import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/summarise-wish',
  language: 'en',
  step: 'summarise',
  after: ['wish', 'expectation'],
  cues: ["i(?:'d| would) like", 'i(?: just)? want', 'i need', 'we need', "we'd like"],
  says: ["{summary} Is that what you're hoping for?"],
  why: {
    fi: 'Toiveen tarkistaminen ennen vastausta estää väärän ratkaisun.',
    en: 'Checking the wish before the answer prevents the wrong solution.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      "One leg of the sofa is broken. I'd like a new leg.",
      "One leg of the sofa is broken, and you'd like a new leg. Is that what you're hoping for?",
    ],
  ],
  silent: ['One leg of the sofa is broken. I called you twice.'],
} satisfies PromptExamples;
