import type { Story } from './story';

export const fi = {
  title: 'Väärä hana, tilaus 70418',
  messages: [
    {
      author: 'customer',
      name: 'Sirpa K.',
      sentAt: '2026-11-18T10:38:00',
      text: 'Hei. Tilasin keittiöhanan, mutta laatikossa oli väärä malli. Putkimies tulee torstaina, ja oikean hanan pitäisi olla silloin paikalla.',
    },
    { author: 'agent', sentAt: '2026-11-18T10:40:00', text: 'Hei Sirpa, luen viestisi ja katson tilauksen.' },
    {
      author: 'customer',
      sentAt: '2026-11-18T10:42:00',
      text: 'Maanantaina luvattiin, että uusi lähtee heti, mutta mitään ei ole kuulunut. Alkaa jo turhauttaa.',
    },
  ],
  points: [
    { message: 0, quote: 'laatikossa oli väärä malli', kind: 'problem', answered: true },
    {
      message: 0,
      quote: 'Putkimies tulee torstaina, ja oikean hanan pitäisi olla silloin paikalla.',
      kind: 'wish',
      answered: false,
    },
    {
      message: 2,
      quote: 'Maanantaina luvattiin, että uusi lähtee heti, mutta mitään ei ole kuulunut.',
      kind: 'expectation',
      answered: false,
    },
    { message: 2, quote: 'Alkaa jo turhauttaa.', kind: 'feeling', answered: false },
  ],
  prompts: [
    {
      patternId: 'fi/tiivista-esimerkki',
      step: 'summarise',
      text: 'Laatikossa oli väärä malli, ja oikean hanan pitäisi olla paikalla, kun putkimies tulee torstaina. Ymmärsinkö oikein?',
      because: [
        [0, 'laatikossa oli väärä malli'],
        [0, 'Putkimies tulee torstaina, ja oikean hanan pitäisi olla silloin paikalla'],
      ],
    },
    {
      patternId: 'fi/arvosta-esimerkki',
      step: 'appreciate',
      text: 'Sinulle luvattiin uusi heti, eikä mitään ole kuulunut. Ymmärrän, että turhauttaa.',
      because: [[2, 'mitään ei ole kuulunut']],
    },
    {
      patternId: 'fi/kysy-esimerkki',
      step: 'ask',
      text: 'Mikä auttaisi torstaina, jos hana ei ehdi ajoissa?',
      because: [[0, 'Putkimies tulee torstaina']],
    },
  ],
  draft:
    'Hei Sirpa. Pahoittelut väärästä mallista, mutta uusi hana lähtee huomenna. Palaamme asiaan pian. Valitettavasti emme voi tehdä muuta. Voitte varmaan siirtää putkimiehen aikaa.',
  findings: [
    {
      actual: ', mutta uusi',
      expected: ['. Uusi'],
      mode: 'auto',
      severity: 2,
      title: '”Mutta” pahoittelun jälkeen',
      why: '”Mutta” vie pahoittelulta pohjan. Kaksi virkettä pitää molemmat voimassa.',
    },
    {
      actual: 'Palaamme asiaan pian.',
      expected: ['Palaan asiaan [päivä] klo [kellonaika] mennessä, vaikka se olisi vielä kesken.'],
      mode: 'ask',
      severity: 3,
      title: 'Lupaus ilman aikaa',
      why: 'Odottaminen on helpompaa, kun tietää, mihin asti.',
    },
    {
      actual: 'Valitettavasti emme voi tehdä muuta.',
      expected: [],
      mode: 'flag',
      severity: 1,
      title: 'Ovi kiinni ilman vaihtoehtoa',
      why: 'Kerro, mitä asiakas voi tehdä seuraavaksi.',
    },
  ],
  assumption: {
    actual: 'Voitte varmaan siirtää putkimiehen aikaa.',
    ask: 'Olisiko putkimiehen aikaa mahdollista siirtää?',
  },
  insight: { quote: 'Alkaa jo turhauttaa.', theme: 'Luvattu lähetys jäi', facet: 'feeling' },
  masked: {
    quote: 'Alkaa jo turhauttaa. Soittakaa «puhelin».',
    mask: '«puhelin»',
    original: '040 000 0000',
  },
  foreign: 'Paketet skulle ha kommit i måndags. Vad har hänt?',
} satisfies Story;
