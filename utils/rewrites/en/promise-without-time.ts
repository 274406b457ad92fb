import type { RewriteExamples, RewriteRule } from '../types';

/** What may follow the deed: where the answer comes, and with what. */
const TAIL =
  '(?: (?:about|on) (?:this|that|it)| with (?:an? |the |my |our |more )?(?:\\p{L}+ ){0,2}\\p{L}+| by (?:phone|e-?mail|text)| on (?:the|this|that|your) (?:number|phone|mobile)| (?:about )?the (?:result|outcome|answer|decision|details|price|date)| personally| myself| directly| separately)?';

export default {
  id: 'en/promise-without-time',
  language: 'en',
  category: 'C15',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Lupaus saa hetken', en: 'A promise has a time' },
  why: {
    fi: 'Kuka ja mitä on sanottu, milloin puuttuu; hetki, jonka voit pitää, päästää asiakkaan odottamasta.',
    en: 'Who and what are said, when is missing; a time you can keep sets the customer free from waiting.',
  },
  source: 'shared definition of a complete commitment: who, what and when',
  match: `(?<head>@pledge (?:@later)${TAIL})@stop`,
  becomes: ['$<head> by [day, time]'],
  also: [
    { match: `(?<head>@pledge … and (?:then )?(?:@later)${TAIL})@stop`, becomes: ['$<head> by [day, time]'] },
    {
      match: `(?<head>(?:i|we)(?:'ve|'m|'re)? … and will (?:@later)${TAIL})@stop`,
      becomes: ['$<head> by [day, time]'],
    },
    {
      match: '(?<head>@pledge (?:… and )?(?:@later)) (?<rest>(?:what|how|whether|which|why) …)@stop',
      becomes: ['$<head> by [day, time] $<rest>'],
    },
    {
      match: '(?<head>@pledge (?:… and )?(?:@later)(?: about (?:this|that|it))?),? @news@stop',
      becomes: ['$<head> by [day, time], even if it is still open'],
    },
    {
      match:
        '(?<head>@pledge (?:… and )?keep you (?:posted|updated|informed|in the loop)(?: (?:about|on) (?:this|that|it))?)(?:,? @news)?@stop',
      becomes: ['$<head>; the next message comes by [day, time]'],
    },
  ],
  most: 1,
  unless: ['@moment', '@pending'],
  unlessDraft: [
    '@moment',
    '@meanwhile',
    '\\[[^\\]]{0,20}(?:day|time|when)',
    // What comes after a question waits for its answer.
    '^[^?]*\\?[\\s\\S]*?(?<!\\p{L})@pledge(?!\\p{L})',
    'please (?:send|reply|write|give|tell|share|attach|fill|upload|confirm|choose|leave)',
  ],
  // A yes to the time that the customer named.
  unlessCustomer: ['(?:call|ring|phone|reach) (?:me|us)(?: …)? (?:@moment)'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["I'll call you back.", "I'll call you back by [day, time]."],
    ['We will get back to you with an answer.', 'We will get back to you with an answer by [day, time].'],
    [
      "Thank you, Runa. I'll ask the carpenter and let you know.",
      "Thank you, Runa. I'll ask the carpenter and let you know by [day, time].",
    ],
    [
      'I have sent the drawing to the carpenter and will follow up with you.',
      'I have sent the drawing to the carpenter and will follow up with you by [day, time].',
    ],
    [
      "I'll speak to the carpenter and let you know what he thinks.",
      "I'll speak to the carpenter and let you know by [day, time] what he thinks.",
    ],
    ["I'll update you as soon as I know more.", "I'll update you by [day, time], even if it is still open."],
    [
      "We'll contact you when we have more information.",
      "We'll contact you by [day, time], even if it is still open.",
    ],
    ["I'll keep you posted!", "I'll keep you posted; the next message comes by [day, time]!"],
  ],
  leaves: [
    "I'll call you back by noon.",
    "I'll ask the carpenter. He is in on Tuesday, and I'll call you back.",
    "I'll call you back. It will be on Tuesday, before the shop opens.",
    "I'll let you know once the hinges arrive.",
    "I'll let you know as soon as I hear from the carpenter.",
    "If the hinge breaks, I'll call you.",
    "I'll send you the drawing.",
    "I'll check that now.",
    "One moment, I'll ask the carpenter and let you know.",
    "Send me a photo of the hinge and I'll get back to you.",
    "Sure, send me a photo and I'll update you.",
    "Which hinge is it? I'll call you back.",
    "I'll call the carpenter.",
    "As agreed, I'll call you.",
  ],
} satisfies RewriteExamples;
