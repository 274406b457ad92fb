import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/never-again',
  language: 'en',
  category: 'C16',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Kerro, mitä muutit', en: 'Say what you changed' },
  why: {
    fi: '”Ei koskaan enää” ei ole kenenkään luvattavissa; tehty korjaus on.',
    en: '“Never again” is nobody’s to promise; the change you made is.',
  },
  match:
    "(?:this|it|that|such a thing) (?:will never|won't|will not|shall not|is never going to|isn't going to|is not going to) (?:ever )?(?:happen|occur) again(?: in the future)?",
  becomes: ["I've [what you changed], and I'll check [what and when]"],
  losesNegation: 'door',
  unless: ["so that|to make sure|hope|if|can't|you said"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['This will never happen again.', "I've [what you changed], and I'll check [what and when]."],
    [
      "Thanks for telling us, Kim. It won't happen again.",
      "Thanks for telling us, Kim. I've [what you changed], and I'll check [what and when].",
    ],
    [
      'Such a thing will not occur again in the future!',
      "I've [what you changed], and I'll check [what and when]!",
    ],
  ],
  leaves: [
    'We will never ask for your PIN.',
    'I hope it will not happen again.',
    'Has this happened again?',
    "I fixed the address so that it won't happen again.",
  ],
} satisfies RewriteExamples;
