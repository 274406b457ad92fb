import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/mahdollisimman-pian',
  language: 'fi',
  category: 'C15',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Kuka, mitä ja mihin mennessä', en: 'Who, what and by when' },
  why: {
    fi: '”Pian” jättää asiakkaan odottamaan ilman päätä; hetki, jonka voit pitää, antaa rauhan.',
    en: '“Soon” leaves the customer waiting without an end; a time you can keep gives peace.',
  },
  match:
    '(?<head>(?:@promises)(?: …)?) (?:aivan |ihan |hyvin |melko |aika |tosi |todella |varsin )?(?:@soon)@end',
  becomes: ['$<head> viimeistään [päivä, kellonaika]'],
  also: [
    {
      match:
        '(?<head>@promises) (?:aivan |ihan |hyvin |melko |aika |tosi |todella |varsin )?(?:@soon) (?<rest>(?:…))@end',
      becomes: ['$<head> $<rest> viimeistään [päivä, kellonaika]'],
    },
    {
      match:
        '(?<head>(?:saat|saatte) (?!mahdollisimman)\\p{L}+(?: (?!mahdollisimman|niin|heti|aivan|ihan|hyvin|melko|aika|tosi|todella|varsin)\\p{L}+){0,2}) (?:aivan |ihan |hyvin |melko |aika |tosi |todella |varsin )?(?:@soon)@end',
      becomes: ['$<head> viimeistään [päivä, kellonaika]'],
    },
  ],
  unless: [
    'mennessä|viimeistään|kuluessa|tänään|huomenna|tunnin|minuutin|\\d|paran~|toivo~|(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)(?:na|hin|ksi)',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Palaamme asiaan niin pian kuin mahdollista.', 'Palaamme asiaan viimeistään [päivä, kellonaika].'],
    ['Hei Nuutti! Otamme pian yhteyttä.', 'Hei Nuutti! Otamme yhteyttä viimeistään [päivä, kellonaika].'],
    [
      'Lähetän kuvat kuljetusliikkeelle pikimmiten.',
      'Lähetän kuvat kuljetusliikkeelle viimeistään [päivä, kellonaika].',
    ],
    ['Saat avaimen ihan pian.', 'Saat avaimen viimeistään [päivä, kellonaika].'],
    ['Palaamme asiaan hyvin pian.', 'Palaamme asiaan viimeistään [päivä, kellonaika].'],
    ['Saat vastauksen mahdollisimman pian.', 'Saat vastauksen viimeistään [päivä, kellonaika].'],
  ],
  leaves: [
    'Poistu talosta mahdollisimman pian, jos haistat savua.',
    'Soitan sinulle pian, viimeistään klo 15.',
    'Toivottavasti paranet pian!',
    'Kuinka pian tarvitset sen?',
    'Palaan asiaan huomenna mahdollisimman pian.',
  ],
} satisfies RewriteExamples;
