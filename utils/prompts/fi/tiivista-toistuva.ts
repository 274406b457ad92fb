import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/tiivista-toistuva',
  language: 'fi',
  step: 'summarise',
  after: ['problem', 'fact'],
  cues: ['taas', 'jälleen', 'uudestaan'],
  unless: ['taas (?:hyvä~|hieno~|upea~|loista~)'],
  says: ['{summary} Ymmärsinkö oikein, että sama asia on palannut?'],
  why: {
    fi: 'Toistuvan vian tunnistaminen säästää asiakkaalta uuden selityksen.',
    en: 'Recognising that it came back spares the customer another explanation.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Netti katkesi taas aamulla. Etäpalaveri jäi kesken.',
      'Netti katkesi taas aamulla. Etäpalaveri jäi kesken. Ymmärsinkö oikein, että sama asia on palannut?',
    ],
  ],
  silent: ['Netti katkesi aamulla.'],
} satisfies PromptExamples;
