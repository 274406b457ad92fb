import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/eskaloin',
  language: 'fi',
  category: 'C26',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Asiakkaan sanoin', en: 'In the customer’s words' },
  why: {
    fi: 'Talon sisäinen sana pitää asiakkaan ulkona; kerro, kuka asian nyt tekee.',
    en: 'A word of the house keeps the customer out; say who does it now.',
  },
  match:
    '(?<who>eskaloin|eskaloimme) (?:tikettisi|tikettinne|casen|casesi|keissin|asian|asiasi|tapauksen|tapauksesi|tämän|tiketin)(?: (?:l2:lle|l3:lle|kakkoslinjalle|kakkostasolle|kolmoslinjalle|toiselle tasolle|seuraavalle tasolle|second lineen|l2-tiimille))?',
  becomes: ['siirsin asian asiantuntijallemme'],
  also: [
    {
      match:
        'on eskaloitu (?:l2:lle|l3:lle|kakkoslinjalle|kakkostasolle|kolmoslinjalle|toiselle tasolle|seuraavalle tasolle|l2-tiimille)',
      becomes: ['on siirretty asiantuntijallemme'],
    },
    { match: 'on eskaloitu(?= (?:eteenpäin|ja)|[.,!]|$)', becomes: ['on siirretty asiantuntijallemme'] },
    { match: 'tikettisi(?= (?:on|oli|koskee|avattiin)|[.,!?]|$)', becomes: ['viestisi'] },
    { match: 'tikettinne(?= (?:on|oli|koskee|avattiin)|[.,!?]|$)', becomes: ['viestinne'] },
  ],
  unlessCustomer: ['tike[td]~|eskaloi~|l2|kakkoslinja~'],
  unless: ['juna~|bussi~|konsert~|pysäköin~|arvonta~|lippu~'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Hei Veera, eskaloin tapauksesi kakkostasolle.', 'Hei Veera, siirsin asian asiantuntijallemme.'],
    [
      'Reitittimen vika on eskaloitu L2:lle jo eilen.',
      'Reitittimen vika on siirretty asiantuntijallemme jo eilen.',
    ],
    ['Tikettisi on verkkotiimillä.', 'Viestisi on verkkotiimillä.'],
  ],
  leaves: [
    'Junatikettisi on liitteenä.',
    'Siirsin asian Ellalle.',
    'Liukuportaat ovat kiinni.',
    'Konserttiin tikettisi on noudettavissa ovelta.',
  ],
} satisfies RewriteExamples;
