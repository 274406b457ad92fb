import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/summarise-quote',
  language: 'en',
  step: 'summarise',
  rank: 'last',
  after: ['problem', 'wish', 'consequence', 'situation', 'question'],
  says: ['You wrote: “{said}.” Is this the heart of it?'],
  why: {
    fi: 'Suora lainaus on rehellinen silloin, kun omin sanoin toistaminen voisi muuttaa merkityksen.',
    en: 'A direct quote is honest when retelling might change the meaning.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      "You can't even open the lid of this thing without a knife, and it doesn't work after that. It's broken.",
      "You wrote: “You can't even open the lid of this thing without a knife.” Is this the heart of it?",
    ],
  ],
  silent: ['Thanks!'],
} satisfies PromptExamples;
