import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/regret-to-inform',
  language: 'en',
  category: 'C3',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Pahoittele itse, älä kirjeen kaavalla', en: 'Be sorry yourself, not by the letter' },
  why: {
    fi: 'Kaava etäännyttää juuri, kun uutinen on ikävä; sama tavallisin sanoin on lähempänä.',
    en: 'The formula puts distance just when the news is bad; plain words stay close.',
  },
  match: 'i (?:regret|am sorry) to (?:inform|advise|notify) you that',
  becomes: ["I'm sorry to tell you that"],
  also: [
    {
      match: 'we (?:regret|are sorry) to (?:inform|advise|notify) you that',
      becomes: ["we're sorry to tell you that"],
    },
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['I regret to inform you that the ferry is full.', "I'm sorry to tell you that the ferry is full."],
    [
      'Dear Ms Holt, we regret to advise you that the lock is worn out.',
      "Dear Ms Holt, we're sorry to tell you that the lock is worn out.",
    ],
    ['We are sorry to inform you that the trim is gone.', "We're sorry to tell you that the trim is gone."],
  ],
  leaves: [
    "I'm sorry to tell you that the ferry is full.",
    'I regret my words of Monday.',
    'We will inform you of the new time.',
    'By law we regret to inform you that the deadline has passed.',
  ],
} satisfies RewriteExamples;
