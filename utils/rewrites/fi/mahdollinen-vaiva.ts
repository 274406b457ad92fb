import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/mahdollinen-vaiva',
  language: 'fi',
  category: 'C20',
  severity: 3,
  mode: 'ask',
  title: {
    fi: 'Pahoittele tekoa, älä mahdollista vaivaa',
    en: 'Be sorry for the act, not any inconvenience',
  },
  why: {
    fi: '”Mahdollinen” epäilee, oliko vaivaa; nimeä teko ja mitä siitä seurasi.',
    en: '“Any” doubts that there was trouble; name the act and what it led to.',
  },
  match:
    '(?:pahoittelen|pahoittelemme|pahoittelut|pahoitteluni|olen pahoillani|olemme pahoillamme) (?:kaikesta |teille |sinulle )*(?:mahdollisesta|mahdollisista|mahdollista|mahdollisia|mahdollisesti) (?:aiheutun~ |syntyne~ |koitune~ )?(?:vaivasta|vaivaa|haitasta|haittaa|haitoista|häiriöstä|häiriötä|viivästyksestä|viivästystä|epäselvyydestä|epäselvyyksistä|harmista|harmia|ongelmista|ongelmia)',
  becomes: ['pahoittelen, että [mitä teimme ja mitä siitä seurasi]'],
  also: [
    {
      match:
        '(?:pahoittelen|pahoittelemme|pahoittelut|harmi|ikävää|olen pahoillani|olemme pahoillamme),? jos (?:…)@end',
      becomes: ['pahoittelen, että [mitä teimme ja mitä siitä seurasi]'],
    },
    {
      match: '(?:olen pahoillani|olemme pahoillamme|ikävää),? että sinusta tuntuu (?:siltä|tältä|näin)@end',
      becomes: ['pahoittelen, että [mitä teimme ja mitä siitä seurasi]'],
    },
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Pahoittelemme mahdollista haittaa.', 'Pahoittelen, että [mitä teimme ja mitä siitä seurasi].'],
    [
      'Hei Leena, olen pahoillani, jos jouduit odottamaan.',
      'Hei Leena, pahoittelen, että [mitä teimme ja mitä siitä seurasi].',
    ],
    ['Olen pahoillani, että sinusta tuntuu siltä.', 'Pahoittelen, että [mitä teimme ja mitä siitä seurasi].'],
  ],
  leaves: [
    'Pahoittelen, että lähetimme väärän avaimen.',
    'Pahoittelut melusta; työ päättyy puoliltapäivin.',
    'Otan osaa suruusi.',
    'Kerro, jos tästä oli vaivaa.',
  ],
} satisfies RewriteExamples;
