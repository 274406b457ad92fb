import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/sorry-again',
  language: 'en',
  category: 'C21',
  severity: 1,
  mode: 'flag',
  title: { fi: 'Yksi pahoittelu riittää', en: 'One apology is enough' },
  why: {
    fi: 'Toistuva pahoittelu siirtää huomion agenttiin; yksi rehellinen ja sitten teko auttavat.',
    en: 'Apology after apology is about the agent; one honest one and then the deed help the customer.',
  },
  match:
    "(?:(?:i'm|i am|we're|we are|so|very|really|truly|terribly) ){0,3}sorry(?! to (?:hear|read|learn|see)| for your| about your|, but)",
  becomes: [],
  also: [
    {
      match: '(?:(?:i|we) )?(?:do |sincerely |deeply |again ){0,3}apologi[sz]e(?: again| once again)?',
      becomes: [],
    },
    { match: '(?:(?:our|my) )?(?:sincere |deepest |sincerest )?apologies', becomes: [] },
  ],
  from: 2,
  most: 1,
  unless: ["no need|don't (?:have to|need to)|you (?:apologi[sz]ed|said)"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["I'm sorry the lamp came broken. I packed a new one today. Again, so sorry about the lamp.", 'so sorry'],
    ['We apologise for the wrong key. Our apologies also for the late answer.', 'Our apologies'],
    ["Sorry for the mix-up. I'm really sorry, I should have checked the label.", "I'm really sorry"],
  ],
  leaves: [
    'I am sorry that we sent the wrong key. A courier brings the right one today.',
    "I'm sorry to hear about your father. I'm sorry that our letter came on that day of all days.",
    'There is no need to apologise. I am sorry that the form was so long.',
    'I am sorry, the smoke came from our oven. I apologise for the danger it put you in.',
  ],
} satisfies RewriteExamples;
