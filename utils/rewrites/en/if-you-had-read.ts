import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/if-you-had-read',
  language: 'en',
  category: 'C9',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Ohje ilman moitetta', en: 'The advice without the reproach' },
  why: {
    fi: '”Jos olisit lukenut” on moite; sama tieto ilman sitä auttaa.',
    en: '“If you had read” is a reproach; the same knowledge without it helps.',
  },
  match:
    "(?:if you had|had you|if you'd) (?:read|checked|looked at|followed|opened) (?:the|our) (?:\\p{L}+ ){0,2}\\p{L}+, you(?:'d| would) (?:have )?(?:know|known|see|seen|notice|noticed|realise|realised|realize|realized)(?: that)? (?<fact>(?:…))@end",
  becomes: ['$<fact>'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["If you had read the instructions, you'd know the cover comes off first.", 'The cover comes off first.'],
    [
      'Hello Mo, had you checked our site, you would have known that the pier closes at six.',
      'Hello Mo, the pier closes at six.',
    ],
    ["If you'd followed the guide, you would see the lamp is on the left!", 'The lamp is on the left!'],
  ],
  leaves: [
    'If you had read that, I am sorry: the page was wrong.',
    'If you have read the guide, open the lid.',
    'The instructions say that the cover comes off first.',
    'If we had read your note, we would have known.',
  ],
} satisfies RewriteExamples;
