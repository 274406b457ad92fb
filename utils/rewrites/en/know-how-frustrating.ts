import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/know-how-frustrating',
  language: 'en',
  category: 'C22',
  severity: 2,
  mode: 'flag',
  title: { fi: 'Kuvaa, älä tiedä toisen puolesta', en: 'Describe, don’t know for somebody' },
  why: {
    fi: 'Emme tiedä, miltä toisesta tuntuu; sano, mitä tapahtui ja mitä siitä seurasi.',
    en: 'We do not know how it feels for somebody; say what happened and what came of it.',
  },
  match:
    '(?:i|we) (?:know|realise|realize|am aware|are aware) (?:exactly |just |of )?how (?:very )?(?:frustrating|annoying|stressful|upsetting|hard|difficult|worrying|painful|disappointing) (?:this|that|it) (?:is|must be|has been|must have been)(?: for you)?',
  becomes: [],
  unless: ["don't|can't|cannot|not|\\?"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'I know exactly how frustrating this is for you, so I called the pier.',
      'I know exactly how frustrating this is for you',
    ],
    ['Hi Nora, we realise how stressful it must be.', 'we realise how stressful it must be'],
    [
      'I know how upsetting that has been for you. The lid is here.',
      'I know how upsetting that has been for you',
    ],
  ],
  leaves: [
    'Nine days on the pier is long.',
    "I don't know how hard it is for you.",
    'I know how the lid opens.',
    'Do you know how difficult it is?',
  ],
} satisfies RewriteExamples;
