import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/question-pile',
  language: 'en',
  category: 'C27',
  severity: 1,
  mode: 'flag',
  title: { fi: 'Yksi tai kaksi kysymystä kerralla', en: 'One or two questions at a time' },
  why: {
    fi: 'Kolmas kysymys jää vastaamatta; kysy ensin se, jonka tarvitset, tai numeroi.',
    en: 'The third question goes unanswered; ask first the one you need, or number them.',
  },
  match: '(?<=^)(?:…)\\?',
  becomes: [],
  from: 3,
  most: 1,
  unless: ['is that (?:ok|okay|right)|does that (?:help|suit|work)|right\\?|shall i|would that help'],
  unlessDraft: ['(?:^|\\n|\\s)(?:1[.)]|a\\)|[-*•]) '],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Which room is cold? Is the window shut? When did it begin?', 'When did it begin?'],
    [
      'Thanks for the photo. Is the crack new? Did it fall? Which side is up? Was it wrapped?',
      'Which side is up?',
    ],
    [
      'How tall is the door? I will order the frame then. Is it oak? And do you want it painted?',
      'And do you want it painted?',
    ],
  ],
  leaves: [
    'Which room is cold? When did it begin?',
    'Two things help me: 1) Which room is cold? 2) When did it begin? 3) Is the window shut?',
    'Is the crack new? Did it fall? I can fetch it on Monday, does that suit you?',
    'You asked: “Is it oak? Is it dry? Is it planed?” It is all three.',
  ],
} satisfies RewriteExamples;
