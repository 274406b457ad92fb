import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/just',
  language: 'en',
  category: 'C14',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Anna vaivan olla vaivaa', en: 'Let effort be effort' },
  why: {
    fi: '”Just” ja ”simply” pienentävät työn, jota joku tekee; ilman niitä lause on varmempi.',
    en: '“Just” and “simply” shrink the work someone does; the sentence is surer without them.',
  },
  match: "(?<=i'll |i will |let me |we'll |we will )just (?:quickly |simply )?(?<next>@word)",
  becomes: ['$<next>'],
  also: [
    {
      match: "you(?:'ll)? (?:just|simply|only) (?:need|have) to (?<deed>@word)",
      becomes: ['please $<deed>'],
    },
    { match: 'all you (?:need|have) to do is (?<deed>@word)', becomes: ['please $<deed>'] },
    {
      match:
        '(?<=^|[,:;] |then |please )(?:just|simply) (?<deed>reset|click|press|open|choose|select|tap|log|sign|enter|fill|send|reply|restart|update|download|install|scan|upload|follow|add|type|turn)',
      becomes: ['$<deed>'],
    },
  ],
  unless: [
    "just (?:now|in case|left|arrived|got|been|about|like|as|under|over|after|before|because|to be)|(?:not|isn't|wasn't) just|to simply",
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["I'll just quickly look at the meter data.", "I'll look at the meter data."],
    ['You just need to turn the dial to zero.', 'Please turn the dial to zero.'],
    ['Simply reset the password from Settings > Account.', 'Reset the password from Settings > Account.'],
  ],
  leaves: [
    'It was sent just now.',
    'Only 2 seats are left, and the sale ends just before noon.',
    'Keep the box just in case.',
    'The folder is read-only.',
  ],
} satisfies RewriteExamples;
