import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/soon',
  language: 'en',
  category: 'C15',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Kuka, mitä ja mihin mennessä', en: 'Who, what and by when' },
  why: {
    fi: '”Soon” jättää asiakkaan odottamaan ilman päätä; hetki, jonka voit pitää, antaa rauhan.',
    en: '“Soon” leaves the customer waiting without an end; a time you can keep gives peace.',
  },
  match:
    "(?<head>(?:we|i|someone|somebody|a colleague|our team|they)(?:'ll| will|'re going to| are going to) (?:get|be|come|contact|call|reply|respond|update|let|write|send|have|inform|notify|follow|look|fix|do|deal|sort|return|process|ship|deliver|refund|handle|check|confirm|review)(?: …)?) (?:as soon as possible|asap|(?<!as )soon(?! as)|shortly|in due course|in the near future|at (?:our|the) earliest (?:convenience|opportunity)|when (?:we|i) can|as soon as (?:we|i) can|as quickly as possible)",
  becomes: ['$<head> by [day, time]'],
  also: [
    {
      match:
        '(?<head>(?:it|this|that|they|(?:your|the) (?:\\p{L}+ ){0,2}\\p{L}+) (?:will|should) (?:be|arrive|reach|get|come)(?: …)?) (?:as soon as possible|asap|(?<!as )soon(?! as)|shortly|in due course|in the near future)@end',
      becomes: ['$<head> by [day, time]'],
    },
  ],
  unless: [
    'by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|noon|the end|\\d)|within (?:an?|the|one|two|three|four|five|\\d)|today|tonight|tomorrow|get well|hope|hopefully|hoping|fingers crossed|maybe|perhaps|at the latest|no later than',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["We'll send you the new lid as soon as possible.", "We'll send you the new lid by [day, time]."],
    ['Hi Nora! Someone will call you shortly.', 'Hi Nora! Someone will call you by [day, time].'],
    ['Your new card should arrive soon.', 'Your new card should arrive by [day, time].'],
    ["I'll send the photos to the carrier ASAP.", "I'll send the photos to the carrier by [day, time]."],
  ],
  leaves: [
    'Leave the house as soon as possible if you smell smoke.',
    "I'll ring you shortly, by 3 pm at the latest.",
    'I hope you get well soon!',
    "We'll ship it as soon as the payment has arrived.",
    'How soon do you need it?',
    'Hopefully it will be here soon.',
  ],
} satisfies RewriteExamples;
