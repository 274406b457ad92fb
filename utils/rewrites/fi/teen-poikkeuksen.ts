import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/teen-poikkeuksen',
  language: 'fi',
  category: 'C24',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Anna ilman velkaa', en: 'Give without a debt' },
  why: {
    fi: 'Poikkeuksesta muistuttaminen tekee avusta palveluksen; kerro vain, mitä teet.',
    en: 'A reminder of the exception makes help a favour; just say what you do.',
  },
  match:
    '(?:teen|teemme|voin tehdä|voimme tehdä|tein|teimme) (?:(?:sinulle|teille|kohdallasi|kohdallanne|nyt|tällä kertaa|tämän kerran) )*poikkeuksen(?: (?:sinulle|teille|kohdallasi|kohdallanne|tällä kertaa|tämän kerran))*(?:@end|(?= ja ))',
  becomes: ['[mitä teen asiakkaan hyväksi]'],
  unless: ['en|emme|ei'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Teen sinulle poikkeuksen tällä kertaa.', '[mitä teen asiakkaan hyväksi].'],
    ['Hei Sampo, voimme tehdä kohdallasi poikkeuksen.', 'Hei Sampo, [mitä teen asiakkaan hyväksi].'],
    ['Tein teille poikkeuksen!', '[mitä teen asiakkaan hyväksi]!'],
  ],
  leaves: [
    'Emme tee tästä poikkeusta.',
    'Poikkeuksen tekee sininen purje.',
    'Pyysit meitä tekemään poikkeuksen.',
    'Teen poikkeuksen reittiin sumun takia.',
  ],
} satisfies RewriteExamples;
