import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'en/expectation',
  kind: 'expectation',
  language: 'en',
  cues: [
    "(?:i|we) thought (?:that )?(?:i|we|my|our|the|it|this|that|there|returns?|delivery) (?!(?:[\\p{L}']+ )*(?:great|good|lovely|nice|brilliant|fair|helpful)(?![\\p{L}]))[\\p{L}']+",
    '(?:was|were|been|am|is|are) (?:\\p{L}+ )?(?:promised|told|assured|supposed to|meant to|expecting|expected to|due to|guaranteed|advertised as|scheduled (?:to|for))',
    '(?:we|you) agreed (?:\\p{L}+ ){0,2}(?:i|we|you|it|the|that|on|to)',
    'you (?:promised|said|told|guaranteed|advertised|assured)',
    'they (?:promised|said they|told me they|assured)',
    '(?:i|we) (?:expected|expect|was expecting|assumed|had expected)',
    '(?:your|the) (?:website|site|ad|advert|terms|contract|email) (?:says|said|states|promised|promises)',
    'should have (?:been|arrived|come|received|had)',
    'according to (?:your|the) (?:website|terms|contract|policy|email|tracking)',
    '(?:i|we) need (?:this|it|them|these|one|an answer|\\p{L}+) (?:\\p{L}+ )?(?:by|before|asap|today|tomorrow|urgently|this week)',
    'by (?:the end of|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|next week) (?:for|at the latest|or)',
  ],
  unless: ['if', '(?:can|could) you (?:tell|promise)'],
} satisfies PointCue;

export const examples = {
  hears: [
    ['I thought our tariff was fixed.', 'I thought our tariff was fixed'],
    ['I was told the refund takes three days.', 'I was told the refund takes three days'],
    ['You promised a call back on Tuesday.', 'You promised a call back on Tuesday'],
  ],
  silent: ['I thought the staff were lovely.', 'I ordered on Tuesday.', 'Can you promise it works?'],
} satisfies PointExamples;
