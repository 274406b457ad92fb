import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/obviously',
  language: 'en',
  category: 'C34',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Kaikille ei ole selvää', en: 'It isn’t obvious to everyone' },
  why: {
    fi: 'Jos se olisi selvää, asiakas ei kysyisi; tieto seisoo ilmankin.',
    en: 'If it were obvious, the customer wouldn’t ask; the fact stands without it.',
  },
  match:
    '(?:obviously|as (?:anyone|everyone|anybody|everybody) (?:can see|knows|would know)|as you (?:should|ought to|must|surely|well) know|as is well known|needless to say|it goes without saying that)(?=,| @word)',
  becomes: [''],
  unless: ['not obviously|our (?:fault|mistake)|upset'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Obviously, the code works only once.', 'The code works only once.'],
    ['As you should know, the gate closes at ten.', 'The gate closes at ten.'],
    ['The lid is obviously part of the set.', 'The lid is part of the set.'],
  ],
  leaves: [
    'Of course, I can send a new one.',
    'It is not obviously wrong, so I asked the workshop.',
    'As you know best yourself, the cellar is damp.',
    'The reason is far from obvious.',
  ],
} satisfies RewriteExamples;
