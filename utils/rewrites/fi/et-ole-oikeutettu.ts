import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/et-ole-oikeutettu',
  language: 'fi',
  category: 'C2',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Kenelle, miksi, ja mitä tilalle', en: 'For whom, why, and what instead' },
  why: {
    fi: '”Et ole oikeutettu” on ovi kiinni; kerro, kenelle se on ja mikä sopii tälle asiakkaalle.',
    en: '“Not eligible” is a shut door; say whom it is for and what suits this customer.',
  },
  match:
    '(?<no>(?:(?:et|ette) ole oikeutet(?:tu|tuja)(?: \\p{L}+)?|(?:sinulla|teillä) ei ole oikeutta (?:…)))@end',
  becomes: ['$<no>; [mikä sopii asiakkaalle sen sijaan]'],
  unless: ['mutta|vaan|sen sijaan|jos|koska|sillä|vielä'],
  unlessDraft: ['(?<!en |emme |et |ei )(?:voin|voimme|voit|voitte)|sen sijaan|ehdotan|vaihtoehto~', '@door'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Et ole oikeutettu alennukseen.', 'Et ole oikeutettu alennukseen; [mikä sopii asiakkaalle sen sijaan].'],
    [
      'Hei Mio, teillä ei ole oikeutta toiseen paikkaan.',
      'Hei Mio, teillä ei ole oikeutta toiseen paikkaan; [mikä sopii asiakkaalle sen sijaan].',
    ],
    [
      'Kiitos. Ette ole oikeutettuja hyvitykseen!',
      'Kiitos. Ette ole oikeutettuja hyvitykseen; [mikä sopii asiakkaalle sen sijaan]!',
    ],
  ],
  leaves: [
    'Et ole oikeutettu alennukseen, mutta maanantain lippu on puoleen hintaan.',
    'Lain mukaan et ole oikeutettu paikkaan.',
    'Jos et ole oikeutettu, soita.',
    'Et ole oikeutettu hyvitykseen vielä. Voit hakea toukokuussa.',
  ],
} satisfies RewriteExamples;
