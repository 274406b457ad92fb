import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/has-been-forwarded',
  language: 'en',
  category: 'C17',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Kerro, kuka tekee', en: 'Say who acts' },
  why: {
    fi: 'Passiivissa kukaan ei tartu toimeen; nimi ja hetki antavat jotain, mitä odottaa.',
    en: 'In the passive nobody acts; a name and a time give something to wait for.',
  },
  match:
    '(?<item>(?:your|the) (?:\\p{L}+ ){0,2}\\p{L}+) (?:has been|was|is being|will be) (?:forwarded|passed on|passed along|escalated|transferred|referred|sent on)(?: (?:internally|on|onwards|to the (?:relevant|right|responsible|correct|appropriate) (?:department|team|person|people|unit)))?@end',
  becomes: ['I sent $<item|lower> to [name or team]; they answer by [day, time]'],
  also: [
    {
      match:
        '(?<item>(?:your|the) (?:\\p{L}+ ){0,2}\\p{L}+) (?:has been|was) (?:forwarded|passed on|escalated|referred|sent on)(?= and)',
      becomes: ['I sent $<item|lower> to [name or team]'],
    },
  ],
  unless: ['call|money|amount|parcel|package|goods'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Your request has been forwarded.',
      'I sent your request to [name or team]; they answer by [day, time].',
    ],
    [
      'Hi Tom, the matter was passed on to the relevant department.',
      'Hi Tom, I sent the matter to [name or team]; they answer by [day, time].',
    ],
    [
      'Your idea has been escalated internally!',
      'I sent your idea to [name or team]; they answer by [day, time]!',
    ],
  ],
  leaves: [
    'The parcel was forwarded to the depot in Leeds.',
    'I have forwarded your request to Anna.',
    'Was your mail forwarded?',
    'The call has been transferred.',
  ],
} satisfies RewriteExamples;
