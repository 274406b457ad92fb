import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/voit-olla-varma',
  language: 'fi',
  category: 'C16',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Teko vakuuttaa', en: 'The deed assures' },
  why: {
    fi: 'Vakuuttelu herättää epäilyn, jota ei ollut; itse asia riittää.',
    en: 'Assuring wakes a doubt that was not there; the thing itself is enough.',
  },
  match:
    '(?:(?:voit|voitte) olla (?:aivan |täysin |ihan )?(?:varma|varmoja|huoletta|rauhassa)(?: siitä)?|(?:vakuutan|vakuutamme)(?: sinulle| teille)?),? että (?<next>@word)',
  becomes: ['$<next>'],
  unless: ['en|emme|ei|takaa~|lupaa~'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Voit olla varma, että miehistö tarkistaa jokaisen kannen.', 'Miehistö tarkistaa jokaisen kannen.'],
    ['Hei Nuutti, vakuutan, että purje on valkoinen.', 'Hei Nuutti, purje on valkoinen.'],
    ['Voitte olla aivan varmoja siitä, että vene on kuiva.', 'Vene on kuiva.'],
  ],
  leaves: [
    'Voitko olla varma, että vene on kuiva?',
    'Emme voi vakuuttaa, että paikka vapautuu.',
    'Varmista, että kansi on kiinni.',
    'Voit olla siitä varma.',
  ],
} satisfies RewriteExamples;
