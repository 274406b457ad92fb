import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/telling-first',
  language: 'en',
  category: 'C28',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Ensin se, mitä kuulit', en: 'First what you heard' },
  why: {
    fi: 'Asiakas kertoi pitkästi vaivastaan, ja vastaus alkaa tiedolla; yksi rivi ensin näyttää, että luit sen.',
    en: 'The customer told a long story of trouble, and the answer begins with facts; one line first shows that you read it.',
  },
  source: 'shared metric "acknowledge first", where the customer told a trouble',
  match:
    '(?<=^)(?<first>(?!(?:thank|thanks|hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings|welcome)(?!\\p{L}))(?:…))@end',
  becomes: ["[what you heard, in the customer's words]. $<first|capital>"],
  most: 1,
  whenDraft: ['^\\s{0,4}(?:\\S+\\s+){19}\\S+'],
  unlessDraft: [
    // The slot is where it will be said.
    '\\[what you heard',
    // A longer draft is the monologue's.
    '^\\s{0,4}(?:\\S+\\s+){60}\\S+',
    '(?<=^|\\n)\\s{0,4}(?:\\d+[.)]|[-*•]) \\S+',
    '1[.)] \\p{L}+',
    // A plain answer to a plain question, and danger, come before everything.
    "(?:yes|no)(?=[,.!] )|do not|don't|danger~|emergenc~|112|999|911|gas|fire|overheat~",
    '^[^?]*\\?',
    '@heard',
    'apolog~|regret~|(?:our|my) (?:own )?(?:mistake|fault|error)|(?:is|was) (?:ours|on us)|(?:too|very|so) (?:long|many|much|late)|(?:is|are|was|were) a lot|enough|no wonder|right to|frustrat~|annoy~|upset~|unpleasant|disappoint~|inconvenien~|worr(?:y|ied|ying)|stress~|your (?:message|story|account of|description|report|day|evening|week|weekend|time|trust|effort|photos?|pictures?)|i (?:can )?(?:imagine|noticed|saw|looked|checked|rang|called|asked)',
    // Naming the trouble, or whom it meets, shows that it was heard.
    '@trouble|(?<!(?:try|tried|starts?|started) )again|twice|still|late|delay~|wrong|wait(?:ed|ing)|baby|toddler|your (?:son|daughter|child|children|kids?|mother|father|mum|mom|dad|husband|wife|family)',
    // Nor is what has been done for the customer a lesson.
    "(?:i|we)(?:'ve| have|'m| am|'re| are|'ll| will| \\p{L}+ed| sent| found| made| took| put| gave| told| wrote| spoke| got)|now|today|tonight|tomorrow|(?:on|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:goes|comes|come) (?:first|to you)|for you",
  ],
  // What works again is told with joy.
  unlessCustomer: [
    '(?:works?|working|runs?|running) (?:again|now|fine|well|perfectly|great|like)|(?:is|was|got|been) (?:fixed|solved|repaired|sorted)|no (?:more )?trouble|thank(?:s| you) (?:to|for (?:fixing|solving|repairing|your help|the (?:quick|great|lovely)))|wanted to (?:say|tell|thank)',
  ],
  whenUnanswered: ['^(?=[\\s\\S]*?(?<!\\p{L})(?:@trouble)(?!\\p{L}))\\s{0,9}(?:\\S+\\s+){40}\\S+'],
} satisfies RewriteRule;

const SHED =
  'A shed stands on four stones, its roof is of tin, and the door opens to the south. Spruce grows by a few millimetres in damp weather and shrinks in dry';

export const examples = {
  rewrites: [
    [`Hello. ${SHED}.`, `Hello. [what you heard, in the customer's words]. ${SHED}.`],
    [
      `Thank you for contacting us. ${SHED}.`,
      `Thank you for contacting us. [what you heard, in the customer's words]. ${SHED}.`,
    ],
    [
      `Hi Ola! ${SHED}, which is normal.`,
      `Hi Ola! [what you heard, in the customer's words]. ${SHED}, which is normal.`,
    ],
  ],
  leaves: [
    `You wrote that the door sticks. ${SHED}.`,
    `Three visits for one door is a lot. ${SHED}.`,
    `${SHED}. Where does the door stick?`,
    `I'll plane the door on Monday. ${SHED}.`,
    'A shed stands on four stones, and spruce grows in damp weather.',
    `These are the steps.\n1. Lift the door\n2. Plane it\n${SHED}.`,
    `Steps: 1. Lift the door. 2. Plane it. ${SHED}.`,
    `No, the frame is sound. ${SHED}.`,
    `A door that is still stuck after two visits needs a new frame. ${SHED}.`,
  ],
  customer:
    'The door of the shed that I bought from you in May sticks whenever it rains. Your fitter has been here two times and planed it, and on Sunday it was stuck for the third time, with my bike inside, so I came late to work.',
} satisfies RewriteExamples;
