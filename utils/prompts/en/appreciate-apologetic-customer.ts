import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-apologetic-customer',
  language: 'en',
  step: 'appreciate',
  cues: [
    'sorry (?:for (?:the|this|such|my|bothering|rambling)|if|to (?:bother|ask)|about (?:the|this) (?:long|message))',
    'silly question',
    'stupid question',
    'apologies for (?:the|this)',
  ],
  says: [
    'There is nothing to be sorry about. Your message is clear.',
    'Your message is perfectly clear, no need to be sorry.',
  ],
  why: {
    fi: 'Asiakas, joka pyytelee anteeksi, rohkaistuu kertomaan loputkin.',
    en: 'A customer who apologises takes heart to tell the rest.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      "Sorry for the long message, I can't find my bill anywhere.",
      'There is nothing to be sorry about. Your message is clear.',
    ],
  ],
  silent: ['Nobody has said sorry.'],
} satisfies PromptExamples;
