import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/vika-on-heidan',
  language: 'fi',
  category: 'C18',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Ota seuraava askel itsellesi', en: 'Own the next step' },
  why: {
    fi: 'Asiakas osti teiltä; syyllinen ketjussa kiinnostaa vähemmän kuin se, kuka selvittää.',
    en: 'The customer bought from you; who sorts it out matters more than whose fault it is.',
  },
  match:
    '(?:vika|syy|virhe|moka|vastuu) on (?:todennäköisesti |kyllä |varmaan |varmasti |täysin |yksin |siis )*(?<who>\\p{L}*(?:yhtiön|liikkeen|toimittajan|kuljettajan|postin|pankin|valmistajan|operaattorin|kumppanin|urakoitsijan|alihankkijan|maahantuojan|huollon))@end',
  becomes: ['selvitän asian $<who> kanssa ja kerron tuloksen [päivä, kellonaika] mennessä'],
  unless: ['ei|eikä|meidän|onko'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Vika on kuljetusliikkeen.',
      'Selvitän asian kuljetusliikkeen kanssa ja kerron tuloksen [päivä, kellonaika] mennessä.',
    ],
    [
      'Hei Unto, syy on varmasti pankin.',
      'Hei Unto, selvitän asian pankin kanssa ja kerron tuloksen [päivä, kellonaika] mennessä.',
    ],
    [
      'Virhe on täysin valmistajan!',
      'Selvitän asian valmistajan kanssa ja kerron tuloksen [päivä, kellonaika] mennessä!',
    ],
  ],
  leaves: [
    'Vika ei ole kuljetusliikkeen.',
    'Virhe on meidän, ja pahoittelen sitä.',
    'Kuljetusliikkeen auto rikkoutui matkalla.',
    'Kenen vika on, pankin?',
  ],
} satisfies RewriteExamples;
