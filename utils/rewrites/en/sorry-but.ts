import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/sorry-but',
  language: 'en',
  category: 'C4',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Pahoittelu seisoo omillaan', en: 'Let the apology stand alone' },
  why: {
    fi: '”But” pyyhkii pois sen, mitä ennen sitä sanottiin; piste antaa molempien olla totta.',
    en: '“But” wipes out what came before it; a full stop lets both be true.',
  },
  match:
    "(?<=^|[,!:;] |and |so )(?<first>(?:(?:i'm|i am|we're|we are) (?:so |very |really |truly )?sorry(?: @phrase)?|(?:i|we) apologi[sz]e(?: @phrase)?|thank(?:s| you) for @phrase|(?:i|we) (?:fully |do |really )?(?:hear|understand|appreciate)(?: (?:that|your|how|why|this|it|the) @phrase| this| that)?)),? (?:but|however,?) (?<next>@word)",
  becomes: ['$<first>. $<next|capital>'],
  unless: ['nothing but|not only|anything but|last but not least|if it', 'sorry for any|sorry if'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      "I'm sorry about the wait, but I need your postcode.",
      "I'm sorry about the wait. I need your postcode.",
    ],
    [
      'Thank you for the photos, but the label is hard to read.',
      'Thank you for the photos. The label is hard to read.',
    ],
    [
      'We apologise for the delay, however the crew is short today.',
      'We apologise for the delay. The crew is short today.',
    ],
    [
      'I understand that the date matters, but the ferry is full.',
      'I understand that the date matters. The ferry is full.',
    ],
  ],
  leaves: [
    'The parcel is small, but it is heavy.',
    "I'm sorry that we sent you nothing but an empty box.",
    "I'm sorry we kept you waiting. But for your note, I would have missed it.",
    'I understand that you must not lift it, but the gas must be switched off first.',
  ],
} satisfies RewriteExamples;
