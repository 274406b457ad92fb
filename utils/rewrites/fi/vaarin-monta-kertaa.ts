import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/vaarin-monta-kertaa',
  language: 'fi',
  category: 'C9',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Mitä järjestelmä näkee', en: 'What the system sees' },
  why: {
    fi: 'Montako kertaa meni väärin, on luettelo syytöksiä; sama tila ilman tekijää riittää.',
    en: 'Counting mistakes is a list of charges; the same state without a doer is enough.',
  },
  match:
    '(?:annoit|annoitte|syötit|syötitte|kirjoitit|kirjoititte|näppäilit|näppäilitte|laitoit|laitoitte) väärän (?<item>@object) (?<times>\\p{L}+ kertaa|kahdesti|kolmesti|useasti),? joten',
  becomes: ['$<times> annettu $<item|nominative> ei täsmännyt, joten'],
  unless: ['jos'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Annoit väärän koodin kolme kertaa, joten kortti on lukossa.',
      'Kolme kertaa annettu koodi ei täsmännyt, joten kortti on lukossa.',
    ],
    [
      'Hei Pia, syötit väärän salasanan kahdesti, joten sivu sulkeutui.',
      'Hei Pia, kahdesti annettu salasana ei täsmännyt, joten sivu sulkeutui.',
    ],
    [
      'Näppäilitte väärän numeron useasti, joten portti on kiinni.',
      'Useasti annettu numero ei täsmännyt, joten portti on kiinni.',
    ],
  ],
  leaves: [
    'Jos annat väärän koodin kolme kertaa, kortti lukittuu.',
    'Annoimme väärän koodin kolme kertaa, joten kortti on lukossa.',
    'Koodi annettiin kolme kertaa.',
    'Annoit koodin kahdesti, kuten pyysin.',
  ],
} satisfies RewriteExamples;
