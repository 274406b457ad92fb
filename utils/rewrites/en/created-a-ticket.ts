import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/created-a-ticket',
  language: 'en',
  category: 'C17',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Kuka vastaa, ei mitä kirjattiin', en: 'Who answers, not what was filed' },
  why: {
    fi: 'Kirjaus on meidän asiamme; asiakas haluaa tietää, kuka vastaa ja milloin.',
    en: 'Filing is our business; the customer wants to know who answers and when.',
  },
  match:
    '(?:a|your) (?:new )?(?:ticket|case|support request|service request|claim|report) (?:has been|was) (?:created|opened|logged|raised|registered|filed|made)(?: (?:for|about|on) (?:you|this|it|the matter|your behalf))?@end',
  becomes: ['[name or team] has this now and answers by [day, time]'],
  unless: ['train|bus|concert|ferry|plane|by \\p{L}+'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['A ticket has been created for you.', '[name or team] has this now and answers by [day, time].'],
    ['Hi Tom, a case was opened.', 'Hi Tom, [name or team] has this now and answers by [day, time].'],
    ['Your support request has been registered!', '[name or team] has this now and answers by [day, time]!'],
  ],
  leaves: [
    'A ticket was bought for you at the pier.',
    'I have opened a case for the violin.',
    'Was a ticket created?',
    'A claim was made to the carrier by Anna on Monday.',
  ],
} satisfies RewriteExamples;
