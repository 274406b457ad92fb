import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/looking-into-it',
  language: 'en',
  category: 'C15',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Lupaa kertoa, milloin kerrot', en: 'Say when you will tell' },
  why: {
    fi: 'Selvittäminen ei näy asiakkaalle; hetki, jolloin kerrot tuloksen, näkyy.',
    en: 'The customer can’t see you looking; the time you tell the result, they can.',
  },
  match:
    "(?<head>(?:we|i)(?:'re| are|'m| am)(?: currently| still| now)? (?:looking into|investigating|working on|checking) (?:it|this|that|the (?:matter|issue|case)|your case))@end",
  becomes: ['$<head> and will tell you the result by [day, time]'],
  also: [
    {
      match:
        "(?<head>(?:we|i)(?:'ll| will) (?:look into|investigate|check|see about) (?:it|this|that|the (?:matter|issue|case)|your case))@end",
      becomes: ['$<head> and tell you what I found by [day, time]'],
    },
  ],
  unless: [
    'by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|noon|\\d)|within|today|tomorrow|right now|in this chat|while you',
  ],
  unlessDraft: [
    "(?:i'll|i will|we'll|we will) (?:write|call|ring|tell you|let you know|get back|be back) … (?:by|at|within|on) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\d|noon|the end)",
    'by \\d',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      "We're currently investigating the case.",
      "We're currently investigating the case and will tell you the result by [day, time].",
    ],
    [
      'Thank you, Ada. I will look into the matter.',
      'Thank you, Ada. I will look into the matter and tell you what I found by [day, time].',
    ],
    [
      "I'm still working on your case.",
      "I'm still working on your case and will tell you the result by [day, time].",
    ],
  ],
  leaves: [
    "I'm looking into it and will write by Friday noon.",
    'I was looking into the mirror.',
    'You said that you are looking into it.',
    "I'm checking the case. I'll call you on Monday.",
  ],
} satisfies RewriteExamples;
