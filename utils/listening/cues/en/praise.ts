import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'en/praise',
  kind: 'praise',
  language: 'en',
  cues: [
    '(?:great|excellent|amazing|awesome|brilliant|fantastic|wonderful|superb|outstanding|lovely|perfect|terrific|impressive|incredible|fabulous|stellar|top[- ]notch|flawless|exceptional|delightful|spotless)',
    '(?:love|loved|loving|adore) (?:it|the|your|my|this|how|that|you|these|them|flying|working)',
    '(?:very|really|so|extremely|super|absolutely|incredibly) (?:happy|pleased|helpful|good|nice|friendly|quick|fast|easy|impressed|satisfied|kind|professional|smooth|clean|comfortable|polite)',
    '(?:good|best|nice|quick|friendly|helpful|fast|speedy) (?:service|job|work|experience|staff|team|support|customer service|response|people|app|crew)',
    'well done',
    'kudos',
    'thanks to (?:you|your (?:quick|fast|kind|great|good|help\\p{L}*|prompt|team))',
    'impressed',
    'works (?:great|perfectly|like a charm|beautifully|well)',
    '(?:made|making) my day',
    '(?:highly |would |definitely )recommend(?:ed)?',
    'you (?:guys )?(?:rock|rule|are the best|are great|are awesome)',
    '(?:was|were|is|are|been) (?:so |very |really |super )?(?:helpful|patient|kind|friendly|polite|professional|courteous)',
    'above and beyond',
    "best \\p{L}+ (?:ever|i've|in)",
    'five stars?',
    '5 stars?',
    'happy (?:customer|with)',
    '(?:has|have) been (?:\\p{L}+ )?(?:good|great|helpful|lovely)',
    'pleasant(?:ly)? \\p{L}+',
  ],
  unless: [
    "(?:not|isn't|wasn't|aren't|weren't|don't|didn't|never|hardly|no|nothing|less than|far from) (?:[\\p{L}']+ ){0,3}(?:great|excellent|amazing|awesome|helpful|good|happy|impressed|recommend|pleased|satisfied|friendly|perfect|love|work)~?",
    "(?:would|could|should|it'd|that'd|might) (?:[\\p{L}']+ ){0,2}be (?:[\\p{L}']+ ){0,2}(?:great|good|nice|awesome|lovely|helpful|amazing|fantastic|perfect|excellent|wonderful)",
    'if',
    'oh (?:great|wonderful|lovely|brilliant|perfect|fantastic)',
    'great,? (?:now|another|so|just|thanks for)',
    '(?:just|yeah|well) (?:great|wonderful|perfect|brilliant)',
    'great (?:deal of|britain|many|trouble)',
    'another \\p{L}+',
    'love (?:paying|waiting|how you|being|that you|when you)',
    'but',
    'would love',
    'love to',
    'used to be',
    'best (?:way|regards|wishes|time|price|option|before)',
    'good (?:morning|afternoon|evening|day|job you)',
    'no longer',
  ],
} satisfies PointCue;

export const examples = {
  hears: [
    [
      'The installer was really friendly and left no mess.',
      'The installer was really friendly and left no mess',
    ],
    ['Great service, my mum was delighted.', 'Great service'],
  ],
  silent: ['It would be great to hear back.', 'The food was not very good.'],
} satisfies PointExamples;
