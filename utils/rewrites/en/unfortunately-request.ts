import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/unfortunately-request',
  language: 'en',
  category: 'C3',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Pyyntö ei ole huono uutinen', en: 'A request is no bad news' },
  why: {
    fi: '”Unfortunately” tekee tavallisesta pyynnöstä huonon uutisen; pyyntö kantaa ilmankin.',
    en: '“Unfortunately” turns a plain request into bad news; the request stands without it.',
  },
  match:
    "(?:unfortunately|regrettably|sadly|i'm afraid(?: that)?|i am afraid(?: that)?)(?=,? (?:i|we)(?: still|'ll|'d)? (?:need|have to ask|must ask|require)|,? (?:could|can|would) you|,? your? (?:will )?need to)",
  becomes: [''],
  unless: ["cannot|can't|not|no longer|died|death|lost|passed away"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Unfortunately, we still need the serial number of the boiler.',
      'We still need the serial number of the boiler.',
    ],
    ["Hi Ines, I'm afraid I need to see the receipt first.", 'Hi Ines, I need to see the receipt first.'],
    ['Regrettably, I have to ask for one more photo.', 'I have to ask for one more photo.'],
  ],
  leaves: [
    'Unfortunately, the withdrawal period ended on 4 May.',
    "Unfortunately we can't find the parcel.",
    'Sadly, our colleague Tom passed away in March; I need to ask you to write to me instead.',
    'I need the number, unfortunately not the name.',
  ],
} satisfies RewriteExamples;
