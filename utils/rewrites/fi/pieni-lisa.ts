import type { RewriteExamples, RewriteRule } from '../types';

const DONE =
  '(?:(?:vaihdoi|siirsi|varasi|lisäsi|pakkasi|järjesti|tilasi|muuti|pidensi|paketoi)(?:n|mme)|(?:olen|olemme) (?:vaihtaneet|vaihtanut|siirtäneet|siirtänyt|varanneet|varannut|lisänneet|lisännyt|pakanneet|pakannut|järjestäneet|järjestänyt|tilanneet|tilannut)) …';

/** C33, because it is about the close: a solved case ends on what the customer told of, not on the solution alone. */
export default {
  id: 'fi/pieni-lisa',
  language: 'fi',
  category: 'C33',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Yksi pieni lisä', en: 'One small extra' },
  why: {
    fi: 'Asia on hoidettu, ja asiakas kertoi juhlastaan; toivotus tai pieni teko, jonka voit varmasti pitää, jää mieleen.',
    en: 'The case is solved, and the customer told of their day; a wish or one small thing you can surely keep is remembered.',
  },
  match: `(?<=^)(?<deed>${DONE})@stop`,
  becomes: ['$<deed>. [toivotus juhlaan tai yksi pieni teko, jos sellainen onnistuu]'],
  most: 1,
  // The solution is the last thing that is said.
  whenDraft: [`${DONE}[.!]?\\s{0,200}$`],
  unlessDraft: [
    '(?:juhl|hää|häi|synttär|syntymäpäiv|merkkipäiv|vuotispäiv|ristiäis|kihlajais|valmistuj|lakkiais|rippi|onnea|onnit|onnen|toivo|toivott|muka|ihan|ilo|nauti|lahja|yllät|vieraa|ilmai|alennu|maksutta|veloituk|kaupan pääl|hyvity|palautu|korvaa)~',
    '(?:en|et|ei|emme|ette|eivät|eikä|enkä|emmekä|valitettavasti|pahoittel~|pahoilla~|anteeksi|mutta|vain|vasta|kuitenkin|sen sijaan|uuden tilalle|korjattavaksi)',
    '^[^?]*\\?',
    '\\[\\p{L}+',
  ],
  whenUnanswered: [
    '(?:menen|menemme|mennään|olemme menossa|olen menossa)(?: \\p{L}+){0,2} naimisiin|hää(?:mme|ni|päivämme|päiväni|matkamme|matkallemme)|häi(?:hini|himme|hin)|häissä(?:mme|ni)|(?:syntymäpäiv|synttär|vuotispäiv|vuotisjuhl|merkkipäiv|valmistujais|lakkiais|ristiäis|kihlajais|rippijuhl|tupaantuliais)~',
  ],
  unlessCustomer: [
    '@trouble|(?:sairaa|sairas|sairau|kuoli|kuollu|kuolem|hautaj|syöpä|onnettomuu|avioero|peru|peruu|hyvity|palautu|huol|stress|paniik|kiire|suututt|suuttu|vihai|harmi|pettyn|petty|ärsyt|valit|reklam|väär|virhe|ongelm|kadon|kadok|puuttu|pilal|surul|yksin|ikäv|valitettav|anteeksi|pahoittel|lasku)~|taas|vielä|yhä|rahat|rahaa|kallis|teidän|teillä|kauppanne',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Vaihdoin nauhat vihreiksi.',
      'Vaihdoin nauhat vihreiksi. [toivotus juhlaan tai yksi pieni teko, jos sellainen onnistuu].',
    ],
    [
      'Hei Runa. Varasimme veneen lauantaiksi klo 10.15!',
      'Hei Runa. Varasimme veneen lauantaiksi klo 10.15. [toivotus juhlaan tai yksi pieni teko, jos sellainen onnistuu]!',
    ],
    [
      'Veneeseen mahtuu kaksitoista. Olen siirtänyt sen laituriin 3.',
      'Veneeseen mahtuu kaksitoista. Olen siirtänyt sen laituriin 3. [toivotus juhlaan tai yksi pieni teko, jos sellainen onnistuu].',
    ],
  ],
  leaves: [
    'Vaihdoin nauhat vihreiksi. Mukavaa juhlapäivää!',
    'Vaihdoin nauhat vihreiksi, mutta rusetit ovat ennallaan.',
    'Onnea! Vaihdoin nauhat vihreiksi ja pakkasin ne.',
    'Vaihdoin nauhat. Vaihdanko myös rusetit?',
    'Pahoittelen sekaannusta. Vaihdoin nauhat vihreiksi.',
    'Nauhoja on myös vihreinä.',
  ],
  customer: 'Menemme kesäkuussa naimisiin veneessä. Voisivatko nauhat olla vihreitä?',
} satisfies RewriteExamples;
