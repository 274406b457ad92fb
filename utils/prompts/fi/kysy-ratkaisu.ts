import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/kysy-ratkaisu',
  language: 'fi',
  step: 'ask',
  slot: 'outcome',
  after: ['problem', 'consequence', 'churn', 'feeling', 'situation'],
  says: ['Mikä ratkaisu auttaisi {sinua|teitä} eniten?', 'Millainen lopputulos olisi {sinulle|teille} hyvä?'],
  why: {
    fi: 'Hyvä lopputulos on asiakkaan, ei meidän, sanottava.',
    en: 'A good outcome is for the customer to name, not for us.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Sohvapöydän pinta tuli naarmuilla.', 'Mikä ratkaisu auttaisi sinua eniten?']],
  silent: ['Sohvapöydän pinta on rikki. Haluan rahani takaisin.'],
} satisfies PromptExamples;
