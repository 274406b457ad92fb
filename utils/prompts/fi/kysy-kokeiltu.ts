import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/kysy-kokeiltu',
  language: 'fi',
  step: 'ask',
  slot: 'tried',
  after: ['problem', 'question'],
  says: ['Mitä {olet|olette} jo ehtinyt kokeilla?', 'Mitä kaikkea {olet|olette} jo tehnyt asian eteen?'],
  why: {
    fi: 'Näin asiakasta ei pyydetä toistamaan jo tehtyä.',
    en: 'This way nobody is asked to do again what was done.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Modeemi ei käynnisty.', 'Mitä olet jo ehtinyt kokeilla?']],
  silent: ['Modeemi ei käynnisty. Kokeilin jo toista johtoa.'],
} satisfies PromptExamples;
