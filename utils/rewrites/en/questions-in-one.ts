import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/questions-in-one',
  language: 'en',
  category: 'C27',
  severity: 1,
  mode: 'flag',
  title: { fi: 'Yksi kysymys kerrallaan', en: 'One question at a time' },
  why: {
    fi: 'Kolme kysymystä yhdessä virkkeessä jää puoliksi vastaamatta; numeroi ne tai kysy tärkein.',
    en: 'Three questions in one sentence are half answered; number them or ask the one that matters most.',
  },
  match:
    '(?:what|which|when|where|how|who)(?: [^,.!?;:\\n]{2,80}?)(?:,| and|, and) (?:what|which|when|where|how|who)(?: [^,.!?;:\\n]{2,80}?)(?:,| and|, and) (?:what|which|when|where|how|who)(?: [^.!?\\n]{2,80})(?=\\?)',
  becomes: [],
  most: 1,
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'What is the berth, when did you come and which boat is yours?',
      'What is the berth, when did you come and which boat is yours',
    ],
    [
      'Hi Mo, which lid is it, where did you buy it, and how old is it?',
      'which lid is it, where did you buy it, and how old is it',
    ],
    [
      'Thanks. When did it leak, what did you try and who saw it?',
      'When did it leak, what did you try and who saw it',
    ],
  ],
  leaves: [
    'What is the berth and when did you come?',
    'Tell me when it leaks, where and how much.',
    'Which of these is it: a lid, a rope or a sail?',
    'I know what it is, where it is and how it works.',
  ],
} satisfies RewriteExamples;
