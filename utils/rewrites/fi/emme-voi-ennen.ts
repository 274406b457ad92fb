import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/emme-voi-ennen',
  language: 'fi',
  category: 'C1',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Kerro, mistä alkaen se onnistuu', en: 'Say from when it works' },
  why: {
    fi: 'Sama raja kuulostaa toiselta, kun se kerrotaan sen puolelta, mikä onnistuu.',
    en: 'The limit is the same; told from the side of what works, it opens a door.',
  },
  match: 'emme voi (?<deed>@infinitive) (?<object>@object) ennen (?<when>(?!kuin)(?:…))@end',
  becomes: ['voimme $<deed> $<object|total> $<when|elative> alkaen'],
  also: [
    {
      match: 'en voi (?<deed>@infinitive) (?<object>@object) ennen (?<when>(?!kuin)(?:…))@end',
      becomes: ['voin $<deed> $<object|total> $<when|elative> alkaen'],
    },
    {
      match: 'emme pysty (?<deed>\\p{L}+m(?:aan|ään)) (?<object>@object) ennen (?<when>(?!kuin)(?:…))@end',
      becomes: ['pystymme $<deed> $<object|total> $<when|elative> alkaen'],
    },
    {
      match: '(?<object>@object) ei voida (?<deed>@infinitive) ennen (?<when>(?!kuin)(?:…))@end',
      becomes: ['$<object|nominative> voidaan $<deed> $<when|elative> alkaen'],
    },
  ],
  losesNegation: 'limit',
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Emme voi lähettää pakettia ennen torstaita.', 'Voimme lähettää paketin torstaista alkaen.'],
    ['Hei Kaisa! En voi vaihtaa varausta ennen 12.5.', 'Hei Kaisa! Voin vaihtaa varauksen 12.5. alkaen.'],
    [
      'Emme pysty korjaamaan laitettanne ennen ensi viikkoa.',
      'Pystymme korjaamaan laitteenne ensi viikosta alkaen.',
    ],
    ['Maksua ei voida palauttaa ennen toukokuuta.', 'Maksu voidaan palauttaa toukokuusta alkaen.'],
  ],
  leaves: [
    'Emme voi pitää pöytää varattuna ennen iltaa.',
    'Emme voi lähettää pakettia ulkomaille.',
    'Emme voi sanoa tarkkaa aikaa ennen maanantaita.',
    'Kirjoitit, että emme voi lähettää pakettia ennen torstaita.',
    'Emme voi avata kaasuhanaa ennen tarkastusta.',
  ],
} satisfies RewriteExamples;
