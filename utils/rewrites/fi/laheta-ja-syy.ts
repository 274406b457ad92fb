import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/laheta-ja-syy',
  language: 'fi',
  category: 'C32',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Pyyntö ja syy', en: 'A request and a reason' },
  why: {
    fi: 'Lyhyt käsky ei kerro, miksi; pyyntö ja syy vievät saman perille.',
    en: 'A short order does not tell why; a request with a reason brings the same home.',
  },
  match: '(?<=^|[,!:] )lähetä (?:minulle |meille )?(?<object>@object)\\.',
  becomes: ['lähettäisitkö $<object|whole>? Sen avulla [mitä voit tehdä].'],
  also: [
    {
      match: '(?<=^|[,!:] )(?:ilmoita|kerro) (?:minulle |meille )?(?<object>@object)\\.',
      becomes: ['kertoisitko $<object|whole>? Sen avulla [mitä voit tehdä].'],
    },
  ],
  unless: ['jos|ensin|sitten|niin|kiitos|kun'],
  unlessDraft: ['\\n[^\\S\\n]*(?:\\d+[.)]|[-*•]) ', 'ensin|sitten|vaihe \\d'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Lähetä kuva.', 'Lähettäisitkö kuvan? Sen avulla [mitä voit tehdä].'],
    ['Hei Kiti, lähetä meille lasku.', 'Hei Kiti, lähettäisitkö laskun? Sen avulla [mitä voit tehdä].'],
    ['Kiitos. Ilmoita osoite.', 'Kiitos. Kertoisitko osoitteen? Sen avulla [mitä voit tehdä].'],
  ],
  leaves: [
    'Lähettäisitkö laskun?',
    'Avaa ensin kansi. Lähetä sitten kuva.',
    'Lähetän sinulle laskun.',
    'Jos kannessa on halkeama, lähetä kuva.',
  ],
} satisfies RewriteExamples;
