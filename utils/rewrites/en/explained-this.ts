import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/explained-this',
  language: 'en',
  category: 'C10',
  severity: 3,
  mode: 'flag',
  title: { fi: 'Sama selkeämmin, ilman muistutusta', en: 'The same more plainly, without a reminder' },
  why: {
    fi: 'Muistutus siitä, että asia on jo selitetty, tekee asiakkaasta hitaan; selitä uudelleen toisin sanoin.',
    en: 'A reminder that it was explained makes the customer slow; explain it again in other words.',
  },
  match:
    "(?:i|we)(?:'ve| have)? (?:already |now )?(?:explained|told you|said|answered|been through|gone through) (?:this|that|it|the same)(?: thing)?(?: to you)?(?: (?:already|before|earlier|twice|\\p{L}+ times|several times|many times|repeatedly|more than once))+",
  becomes: [],
  unless: ['sorry|you asked|not'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['I have already explained this to you twice.', 'I have already explained this to you twice'],
    ['Hello Mo, we told you that several times.', 'we told you that several times'],
    ['I said it before: the pier closes at six.', 'I said it before'],
  ],
  leaves: [
    'I have explained this to the driver.',
    'You have explained this three times already, and I read all three.',
    'We told you about the pier on Monday, as you asked.',
    'I can explain this again, step by step.',
  ],
} satisfies RewriteExamples;
