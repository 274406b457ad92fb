import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/emme-voi-mitaan',
  language: 'fi',
  category: 'C19',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Aina on yksi ovi vielä', en: 'There is always one door left' },
  why: {
    fi: 'Umpikuja jättää asiakkaan yksin; joku päättää tästä, kerro kuka.',
    en: 'A dead end leaves the customer alone; someone decides this, say who.',
  },
  match:
    '(?:en|emme) (?:valitettavasti )?(?:voi|pysty) (?:(?:tehdä|tekemään) )?(?:(?:asialle|tälle|sille|hyväksesi|asian eteen|asiassa) )?(?:(?:tehdä|tekemään) )?(?:enää )?(?:mitään|enempää)(?: (?:asialle|tälle|sille|enempää|asian eteen))?',
  becomes: ['tämä ei ole minun päätettävissäni; tästä päättää [nimi tai tiimi], ja [seuraava askel]'],
  also: [
    {
      match:
        '(?:asialle|tälle|sille) ei (?:valitettavasti )?(?:voi|voida|ole) (?:tehdä )?(?:mitään|mitään tehtävissä)',
      becomes: ['tämä ei ole minun päätettävissäni; tästä päättää [nimi tai tiimi], ja [seuraava askel]'],
    },
  ],
  unless: ['ennen kuin|ellei~|muuta kuin|sen sijaan', '(?:mitään|enempää)[^.!?]{0,80}?mutta'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Emme voi tehdä asialle mitään.',
      'Tämä ei ole minun päätettävissäni; tästä päättää [nimi tai tiimi], ja [seuraava askel].',
    ],
    [
      'Hei Jusuf, en valitettavasti pysty tekemään enempää.',
      'Hei Jusuf, tämä ei ole minun päätettävissäni; tästä päättää [nimi tai tiimi], ja [seuraava askel].',
    ],
    [
      'Asialle ei voi mitään.',
      'Tämä ei ole minun päätettävissäni; tästä päättää [nimi tai tiimi], ja [seuraava askel].',
    ],
  ],
  leaves: [
    'Sinun ei tarvitse tehdä mitään.',
    'Sateelle emme voi mitään, mutta päivän voi siirtää.',
    'Voimmeko tehdä vielä jotain?',
    'Kirjoitit, ettemme voi tehdä mitään, ja ymmärrän sen.',
  ],
} satisfies RewriteExamples;
