import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-writing',
  language: 'en',
  step: 'appreciate',
  rank: 'last',
  after: ['problem', 'consequence'],
  says: ["It's good that you wrote about this.", "It's good that you brought this up."],
  why: {
    fi: 'Kun mitään muuta ei voi täsmällisesti arvostaa, itse kertominen on arvokasta.',
    en: 'When nothing else can be appreciated precisely, the telling itself is worth it.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['The lamp cord is broken right at the plug.', "It's good that you wrote about this."]],
  silent: ['Thanks, all good now!'],
} satisfies PromptExamples;
