import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/pahoittelen-tunnetta',
  language: 'fi',
  category: 'C20',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Pahoittele tekoa, älä tunnetta', en: 'Be sorry for the deed, not the feeling' },
  why: {
    fi: 'Asiakkaan tunteen pahoittelu siirtää syyn hänelle; pahoittele, mitä me teimme.',
    en: 'Being sorry for a feeling puts the cause on the customer; be sorry for what we did.',
  },
  match:
    '(?:pahoittelen|pahoittelemme|olen pahoillani|olemme pahoillamme|ikävää),? että (?:olet|olit|olette|olitte|koet|koit|koette|koitte|tunnet|tunsit) (?:niin |näin |asian |itsesi )*(?:pettyn\\p{L}+|tyytymät\\p{L}+|vihai\\p{L}+|harmissa\\p{L}*|suuttun\\p{L}+|loukkaantun\\p{L}+|näin|niin)@end',
  becomes: ['pahoittelen, että [mitä me teimme]'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Pahoittelemme, että olit pettynyt.', 'Pahoittelen, että [mitä me teimme].'],
    ['Hei Krista, olen pahoillani, että koet asian näin.', 'Hei Krista, pahoittelen, että [mitä me teimme].'],
    ['Ikävää, että olette niin tyytymättömiä!', 'Pahoittelen, että [mitä me teimme]!'],
  ],
  leaves: [
    'Pahoittelen, että lähetimme väärän kannen.',
    'Pahoittelemme, että jouduit odottamaan laiturilla.',
    'Olen pahoillani, että olet sairaana.',
    'Sinulla oli syy olla pettynyt.',
  ],
} satisfies RewriteExamples;
