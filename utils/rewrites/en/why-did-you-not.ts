import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/why-did-you-not',
  language: 'en',
  category: 'C13',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Kysy, mitä tapahtui', en: 'Ask what happened' },
  why: {
    fi: '”Why didn’t you” hakee syyllistä; avoin kysymys hakee syyn.',
    en: '“Why didn’t you” looks for a culprit; an open question looks for the cause.',
  },
  match: "why (?:didn't you|did you not|haven't you|have you not|couldn't you|wouldn't you) (?:…)(?=\\?)",
  becomes: ['what got in the way', ''],
  losesNegation: 'question',
  unless: ['because|tell me'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["Why didn't you ring the number on the card?", 'What got in the way?'],
    ['Hello Tess, why have you not used the link in the message?', 'Hello Tess, what got in the way?'],
    [
      "The form was open all week. Why couldn't you finish it?",
      'The form was open all week. What got in the way?',
    ],
  ],
  leaves: [
    "Why don't you try the blue one?",
    'Why did the screen go dark?',
    'You asked why you did not get a reply?',
    "I don't know why you didn't get it.",
  ],
} satisfies RewriteExamples;
