import type { RewriteExamples, RewriteRule } from '../types';

const DEED =
  '(?:(?:call|ring|phone|contact|update|inform|notify) you(?: back)?|(?:get|come|write) back to you|write to you|reach out(?: to you)?|follow up(?: with you)?|(?:be|get) in touch(?: with you)?|let you know)(?: about (?:this|that|it)| on (?:this|that|it)| by (?:phone|e-?mail))?';

export default {
  id: 'en/somebody-will',
  language: 'en',
  category: 'C15',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Kuka, ja mihin mennessä', en: 'Who, and by when' },
  why: {
    fi: '”Joku” on lupaus ilman tekijää; nimi ja hetki antavat jotain, mitä odottaa.',
    en: '“Someone” is a promise without a doer; a name and a time give something to wait for.',
  },
  source: 'shared definition of a complete commitment: who, what and when',
  match: `(?:someone|somebody|a colleague(?: of (?:mine|ours))?|one of (?:my|our|the) (?:\\p{L}+ )?\\p{L}+|a member of (?:my|our|the) (?:\\p{L}+ )?\\p{L}+|(?<=^)they)(?: (?:from|in|at) (?:our|the|my|their) (?:\\p{L}+ ){0,2}\\p{L}+)?(?:'ll| will) (?<deed>${DEED})@stop`,
  becomes: ['[name or team] will $<deed> by [day, time]'],
  also: [
    {
      match: `(?<head>(?:a|an|our|the) (?:\\p{L}+ )?(?:team|department|specialist|technician|engineer|advis[eo]r|representative|expert|manager|supervisor|agent|support)(?:'ll| will) ${DEED})@stop`,
      becomes: ['$<head> by [day, time]'],
    },
    {
      match:
        "you(?:'ll| will) be (?<done>contacted|called|informed|notified)(?: about (?:this|that|it))?@stop",
      becomes: ['you will be $<done> by [name or team] by [day, time]'],
    },
  ],
  most: 1,
  unless: ['@moment', '@pending'],
  unlessDraft: ['@moment', '@meanwhile', '\\[[^\\]]{0,20}(?:day|time|when)'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Someone will contact you.', '[name or team] will contact you by [day, time].'],
    [
      'Hi Runa. One of our carpenters will be in touch with you.',
      'Hi Runa. [name or team] will be in touch with you by [day, time].',
    ],
    [
      'Your drawing is with the workshop. They will get back to you.',
      'Your drawing is with the workshop. [name or team] will get back to you by [day, time].',
    ],
    ['Our roof team will call you.', 'Our roof team will call you by [day, time].'],
    ['You will be contacted.', 'You will be contacted by [name or team] by [day, time].'],
  ],
  leaves: [
    'Someone will contact you on Tuesday.',
    'Someone will open the gate for you.',
    'Maria from the workshop will call you.',
    'A colleague will call you once the roof is dry.',
    'If the roof leaks, someone will call you.',
    'The carrier said that they will call you.',
    'You will be informed at the gate.',
  ],
} satisfies RewriteExamples;
