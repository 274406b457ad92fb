import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-money-tight',
  language: 'en',
  step: 'appreciate',
  after: ['problem', 'consequence', 'situation', 'fact'],
  cues: [
    'my (?<words>rent|mortgage|overdraft)(?! (?:contract|agreement|went up))',
    '(?:pay|paying|cover|for) (?:my|the|our) (?<words>rent|mortgage)',
  ],
  says: [
    'The {words} makes this pressing. It helps that you said so.',
    'I see that the {words} hangs on this. Thank you for saying it.',
  ],
  why: {
    fi: 'Rahahuoli on arka asia kertoa; se otetaan vastaan ilman neuvoja.',
    en: 'Money worries are hard to tell; they are received without advice.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'You charged me twice and my rent is due tomorrow.',
      'The rent makes this pressing. It helps that you said so.',
    ],
  ],
  silent: ['The flat is for rent.', 'Does the price include rent?'],
} satisfies PromptExamples;
