import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/emme-enaa',
  language: 'fi',
  category: 'C2',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Mitä enää ei ole, ja mitä on', en: 'What is gone, and what there is' },
  why: {
    fi: '”Emme enää” on luettelon loppu; kerro, mikä on tullut tilalle.',
    en: '“No longer” is the end of a list; say what has come in its place.',
  },
  match:
    '(?<no>emme (?:valitettavasti )?enää (?:tue|myy|tarjoa|valmista|toimita|huolla|korjaa|ota vastaan|hyväksy|pidä|tee) (?:…))@end',
  becomes: ['$<no>; [mitä on tullut tilalle]'],
  unless: ['mutta|vaan|sen sijaan|koska|sillä|jos|joten', '\\[mitä'],
  unlessDraft: [
    '(?<!en |emme |et |ei )(?:voin|voimme|voit|voisin|voisimme|voisit~|voitte|voisitte~)|sen sijaan|ehdotan|vaihtoehto~|sopisiko|kävisikö',
    '@door',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Emme enää tue sinistä mittaria.', 'Emme enää tue sinistä mittaria; [mitä on tullut tilalle].'],
    [
      'Hei Mio, emme enää toimita laiturille.',
      'Hei Mio, emme enää toimita laiturille; [mitä on tullut tilalle].',
    ],
    [
      'Kiitos kysymästä. Emme valitettavasti enää valmista sitä nauhaa.',
      'Kiitos kysymästä. Emme valitettavasti enää valmista sitä nauhaa; [mitä on tullut tilalle].',
    ],
  ],
  leaves: [
    'Emme enää valmista sitä nauhaa, mutta harmaa käy.',
    'Emme enää näe vikaa.',
    'Emme enää peri maksua kassista.',
    'Emme enää toimita laiturille. Voit noutaa portilta.',
  ],
} satisfies RewriteExamples;
