import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/laheta-kuva',
  language: 'fi',
  category: 'C32',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Pyydä, älä komenna', en: 'Ask rather than order' },
  why: {
    fi: 'Yksittäinen käsky kuulostaa haukahdukselta; pyyntö saa saman.',
    en: 'A lone order sounds like a bark; a request gets the same.',
  },
  match: '(?<=^|[,!] )lähetä (?:minulle |meille )?(?!koko )(?<object>@object) (?<rest>(?:…))\\.',
  becomes: ['lähettäisitkö $<object|whole> $<rest>?'],
  also: [
    {
      match:
        '(?<=^|[,!] )(?:ilmoita|kerro) (?:minulle |meille )?(?!koko )(?<object>@object) (?<rest>(?:…))\\.',
      becomes: ['kertoisitko $<object|whole> $<rest>?'],
    },
  ],
  unless: ['jos|ensin|sitten|niin|kiitos|ja|tai|kun'],
  unlessDraft: ['\\n[^\\S\\n]*(?:\\d+[.)]|[-*•]) ', 'ensin|sitten|vaihe \\d'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Lähetä kuva saranan murtumasta molemmilta puolilta.',
      'Lähettäisitkö kuvan saranan murtumasta molemmilta puolilta?',
    ],
    [
      'Hei Kiti, lähetä lasku vielä kerran tähän osoitteeseen.',
      'Hei Kiti, lähettäisitkö laskun vielä kerran tähän osoitteeseen?',
    ],
    [
      'Kiitos viestistä. Kerro asiakasnumero laskun oikeasta yläkulmasta.',
      'Kiitos viestistä. Kertoisitko asiakasnumeron laskun oikeasta yläkulmasta?',
    ],
  ],
  leaves: [
    'Lähettäisitkö kuvan?',
    'Avaa ensin kansi. Lähetä sitten kuva sen alta.',
    'Lähetän sinulle kuvan tänään.',
    'Nauti tuolista!',
  ],
} satisfies RewriteExamples;
