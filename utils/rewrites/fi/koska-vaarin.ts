import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/koska-vaarin',
  language: 'fi',
  category: 'C9',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Mitä järjestelmä näkee', en: 'What the system sees' },
  why: {
    fi: 'Asiakas tietää jo, kuka koodin syötti; kerro vain, mitä järjestelmä näki.',
    en: 'The customer knows who typed the code; only tell what the system saw.',
  },
  match:
    'koska (?:syötit|syötitte|annoit|annoitte|kirjoitit|kirjoititte|näppäilit|näppäilitte|olet syöttänyt|olet antanut) (?<item>@object) väärin (?<times>liian monta kertaa|useita kertoja|useasti|\\p{L}+ kertaa|kahdesti|kolmesti)',
  becomes: ['koska $<item|nominative> ei täsmännyt $<times>'],
  unless: ['jos'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Lokero lukittui, koska syötit PIN-koodin väärin liian monta kertaa.',
      'Lokero lukittui, koska PIN-koodi ei täsmännyt liian monta kertaa.',
    ],
    [
      'Hei Pia, sivu sulkeutui, koska näppäilit salasanan väärin kahdesti.',
      'Hei Pia, sivu sulkeutui, koska salasana ei täsmännyt kahdesti.',
    ],
    [
      'Portti ei auennut, koska annoitte numeron väärin useasti.',
      'Portti ei auennut, koska numero ei täsmännyt useasti.',
    ],
  ],
  leaves: [
    'Lokero lukittuu, jos syötät PIN-koodin väärin.',
    'Koska syötimme koodin väärin, lokero lukittui.',
    'Koska syötit koodin oikein, lokero aukesi.',
    'Sivu sulkeutui, koska yhteys katkesi.',
  ],
} satisfies RewriteExamples;
