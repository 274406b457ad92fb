import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/as-i-said',
  language: 'en',
  category: 'C10',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Toista ystävällisesti', en: 'Repeat it kindly' },
  why: {
    fi: 'Muistutus siitä, että tämä on jo sanottu, moittii; itse tieto riittää.',
    en: 'A reminder that it was said before is a reproach; the fact itself is enough.',
  },
  match:
    "(?:as|like) (?:i|we)(?:'ve| have)?(?: already| previously| just)? (?:said|told you|mentioned|explained|stated|pointed out|informed you|wrote)(?: (?:already|earlier|before|above|previously|many times|several times|in my (?:last|previous|earlier) (?:message|e-?mail|reply)))*(?=,|:)",
  becomes: [''],
  also: [
    { match: '(?:as )?per my (?:last|previous|earlier) (?:message|e-?mail|reply|note)(?=,)', becomes: [''] },
    { match: 'as (?:already|previously) (?:said|mentioned|explained|stated|told)(?=,)', becomes: [''] },
    {
      match:
        "(?:i|we)(?:'ve| have)? already (?:said|told you|mentioned|explained)(?: to you)?(?: (?:that|before|earlier))*,? (?<rest>(?:the|your|our|it|this|that|we|i|you) )(?<next>@word)",
      becomes: ['$<rest>$<next>'],
    },
  ],
  unless: ['promised|agreed|on (?:monday|tuesday|wednesday|thursday|friday)|good news|happy'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['As I already said, the refund takes five days.', 'The refund takes five days.'],
    ['The key, as we explained earlier, is in the lobby.', 'The key is in the lobby.'],
    ["We've already told you that the shop is closed on Sundays.", 'The shop is closed on Sundays.'],
    ['As previously mentioned, your room has a sea view.', 'Your room has a sea view.'],
  ],
  leaves: [
    'As agreed on Monday, I have sent the forms.',
    'As I promised, here is the link.',
    'As you said, the first part was missing.',
    'I have already told the driver about the gate code.',
  ],
} satisfies RewriteExamples;
