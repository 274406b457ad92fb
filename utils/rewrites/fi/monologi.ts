import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/monologi',
  language: 'fi',
  category: 'C28',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Kuule ensin, selitä sitten', en: 'Hear first, explain then' },
  why: {
    fi: 'Viisikymmentä sanaa selitystä ennen kuin mikään osoittaa, että viesti on luettu; aloita siitä.',
    en: 'Fifty words of explanation before anything shows that the message was read; begin with that.',
  },
  source:
    'shared aim of at most 60 words before the first sign of listening, in a chat; Finnish says the same in fewer words',
  match:
    '(?<=^)(?<first>(?!(?:kiitos|kiitokset|hei|moi|moikka|terve|hyvä|hyvää|arvoisa|tervetuloa)(?!\\p{L}))(?:…))@end',
  becomes: ['[mitä kuulit, asiakkaan sanoin]. $<first|capital>'],
  most: 1,
  whenDraft: ['^\\s{0,4}(?:[^?\\s]+\\s+){50}[^?\\s]+'],
  unlessDraft: [
    // The slot is where it will be said.
    '\\[mitä kuulit',
    '^\\s{0,4}(?:\\S+\\s+){0,46}?(?:@heard)',
    '(?<=^|\\n)\\s{0,4}(?:\\d+[.)]|[-*•]) \\S+',
  ],
  whenCustomer: ['^\\s{0,9}(?:[^\\s]+\\s+){9}[^\\s]+'],
} satisfies RewriteRule;

const LONG =
  'vaja on tehty kuusesta ja seisoo neljän kiven päällä, sen katto on peltiä ja ovi aukeaa etelään, ja hintaan kuuluvat lattia, seinät ja kaksi ikkunaa, mutta eivät maali, lukko eivätkä hyllyt, joita myydään kappaleittain portin myymälässä maanantaista perjantaihin kello yhdeksästä viiteen vuoden jokaisena viikkona myös kesällä, jolloin pihalla on vilkkainta ja rautaa saa odottaa';

export const examples = {
  rewrites: [
    [`Hei. Piha on auki. ${LONG}.`, `Hei. [mitä kuulit, asiakkaan sanoin]. Piha on auki. ${LONG}.`],
    [
      `Kiitos yhteydenotosta. Vaja maksaa 900. ${LONG}.`,
      `Kiitos yhteydenotosta. [mitä kuulit, asiakkaan sanoin]. Vaja maksaa 900. ${LONG}.`,
    ],
    [`Vajat ovat portilla. ${LONG}.`, `[mitä kuulit, asiakkaan sanoin]. Vajat ovat portilla. ${LONG}.`],
  ],
  leaves: [
    `Näin se tehdään.\n1. Nosta ovi\n2. Höylää se\n${LONG}.`,
    `Kirjoitit, että ovi takertelee. ${LONG}.`,
    `Takerteleeko ovi ylhäältä vai alhaalta? ${LONG}.`,
    'Ovi ripustettiin väärälle puolelle. Käännän sen maanantaina.',
    `Olen pahoillani, että ovi takertelee. ${LONG}.`,
  ],
  customer: 'Toukokuussa teiltä ostamani vajan ovi takertelee aina heti kun sataa vähänkin.',
} satisfies RewriteExamples;
