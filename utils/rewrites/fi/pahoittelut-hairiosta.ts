import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/pahoittelut-hairiosta',
  language: 'fi',
  category: 'C20',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Pahoittele, mitä asiakkaalle kävi', en: 'Be sorry for what happened to the customer' },
  why: {
    fi: '”Häiriö” on järjestelmän sana; nimeä, mitä asiakkaalta meni.',
    en: '“Inconvenience” is a word of systems; name what it cost the customer.',
  },
  match:
    '(?:pahoittelut|pahoittelemme|pahoittelen|olemme pahoillamme|olen pahoillani) (?:tästä |aiheutuneesta |aiheutunutta )?(?:häiriöstä|häiriötä|haitasta|haittaa)@end',
  becomes: ['pahoittelen, [mitä asiakkaalle kävi]'],
  unless: ['koska|kun|että|joka|jonka|jotka'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Pahoittelut häiriöstä.', 'Pahoittelen, [mitä asiakkaalle kävi].'],
    ['Hei Krista, pahoittelemme aiheutunutta haittaa.', 'Hei Krista, pahoittelen, [mitä asiakkaalle kävi].'],
    ['Olemme pahoillamme tästä häiriöstä!', 'Pahoittelen, [mitä asiakkaalle kävi]!'],
  ],
  leaves: [
    'Pahoittelen, että iltasi kului väärään kanteen.',
    'Häiriötiedote on sivuillamme.',
    'Pahoittelut häiriöstä, joka kesti koko päivän.',
    'Kirjoitit häiriöstä.',
  ],
} satisfies RewriteExamples;
