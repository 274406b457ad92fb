import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/cannot-help-with-that',
  language: 'en',
  category: 'C19',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Kuka voi auttaa', en: 'Who can help' },
  why: {
    fi: '”En voi auttaa” jättää asiakkaan ovelle; kerro, kuka voi, ja vie asia hänelle.',
    en: '“I can’t help” leaves the customer at the door; say who can and take it there.',
  },
  match:
    "(?<no>(?:i|we)(?:'m| am| are)? (?:can't|cannot|can not|unable to|not able to) help (?:you )?with (?:that|this|it))@end",
  becomes: ['$<no>, but [name or team] can; [how you pass it on]'],
  unless: ['but|if|until|before|without|unless'],
  unlessDraft: ['@door'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      "I can't help you with that.",
      "I can't help you with that, but [name or team] can; [how you pass it on].",
    ],
    [
      'Hi Mo, we are unable to help with this.',
      'Hi Mo, we are unable to help with this, but [name or team] can; [how you pass it on].',
    ],
    ['I cannot help with it!', 'I cannot help with it, but [name or team] can; [how you pass it on]!'],
  ],
  leaves: [
    "I can't help you with that, but Anna can.",
    "I can't help smiling at your photo.",
    "If I can't help with that, Anna will.",
    'We can help you with that.',
  ],
} satisfies RewriteExamples;
