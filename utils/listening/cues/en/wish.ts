import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'en/wish',
  kind: 'wish',
  language: 'en',
  cues: [
    "(?:i|we|i'd|we'd|i would|we would) (?:really |very much |just |also |personally )?(?:would )?(?:like|love|prefer|appreciate|want|need) (?:to|it|you|a|an|the|some|my|that|if|this|one|more|another|someone|something|help|your)",
    '(?:i|we) wish',
    '(?:i|we) (?:hope|am hoping|was hoping|are hoping|would hope|request|suggest|propose|recommend)(?: that)? (?:you|it|the|to|for|a|an|this|we|i|they|adding|someone)',
    "(?:i'm|we're) (?:hoping|looking) (?:for|to)",
    "(?:would|it'd|that'd) be (?:\\p{L}+ )?(?:nice|great|good|helpful|useful|awesome|cool|better|fantastic|amazing|ideal|lovely|perfect|handy|wonderful)",
    '(?:please|pls|plz) (?:\\p{L}+ )?(?:add|make|allow|provide|send|refund|cancel|change|fix|help|let|give|call|consider|include|implement|enable|support|remove|update|bring|replace|return|check|tell|advise|do|stop|put|contact|resend|reply|confirm|look|get|explain|improve|show|create|have|reset|move|transfer|arrange|close|extend)',
    '(?:could|can|would) (?:you|someone|somebody|we|i) (?:please|kindly|possibly|maybe|at least)',
    '(?:you|they|microsoft|there|it|the (?:app|site|website|hotel|store|team)|we) (?:should|could|ought to|need to|needs to|must|might want to) (?:\\p{L}+ )?(?:be|have|add|allow|provide|offer|make|consider|include|implement|support|let|give|improve|fix|change|show|enable|also|at least|really|just|try|use|get|put|update|bring|look|simply|not|stop|send|create)',
    '(?:suggest|suggestion|feature request|recommendation|proposal|idea)(?:s)?(?: is|:| that| to| for| would)',
    "why (?:not|don't you|doesn't it) (?:add|make|allow|just|offer|have|provide|let|use|give)",
    'need (?:a|an|repeat|new|to be able|some|more|the ability|replacement|help|support)',
    'looking for (?:a|an|some|my|the)',
    "(?:i|we)(?:'d| would) (?:much )?rather",
    'how about (?:adding|making|a|an|some)',
    '(?:it|there) (?:should|needs to) be (?:possible|able|an option|a way|a|an|easier|allowed|available)',
    'be able to \\p{L}+ \\p{L}+',
    'make sure (?:you|to)',
    "(?:bring|take|ask for|request|book|avoid|don't forget|be sure|try to get) (?:a|an|your|the|for|to) \\p{L}+",
  ],
  unless: [
    'thank(?:s)?',
    "(?:i|we) (?:don't|do not|dont) (?:want|need|like)",
    'would like to (?:thank|say thank)',
    "hope (?:you're|you are|your|you) (?:well|having|enjoy)",
    'as (?:i|you) should',
    '(?:i|we|they) (?:wanted|needed|used) to',
  ],
} satisfies PointCue;

export const examples = {
  hears: [
    ["I'd like to move my appointment to next week.", "I'd like to move my appointment to next week"],
    ['It would be great if the app had a dark theme', 'It would be great if the app had a dark theme'],
    ['Please send the invoice again.', 'Please send the invoice again'],
  ],
  silent: ["I don't need anything else.", 'I would like to thank Mia for her help.'],
} satisfies PointExamples;
