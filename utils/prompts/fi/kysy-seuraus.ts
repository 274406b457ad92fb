import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/kysy-seuraus',
  language: 'fi',
  step: 'ask',
  slot: 'consequence',
  after: ['problem', 'fact', 'tried'],
  says: ['Miten tämä vaikuttaa {päivääsi|päiväänne}?', 'Mitä haittaa tästä on {sinulle|teille} ollut?'],
  why: {
    fi: 'Vaikutus näyttää, mikä on kiireistä ja mikä voi odottaa.',
    en: 'The effect shows what is urgent and what can wait.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Ovikello ei toimi.', 'Miten tämä vaikuttaa päivääsi?']],
  silent: ['Jääkaappi hajosi. Jouduin heittämään kaikki ruoat pois.'],
} satisfies PromptExamples;
