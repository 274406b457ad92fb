import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/tiivista-tehty-jo',
  language: 'fi',
  step: 'summarise',
  after: ['tried'],
  // After a loss or in fear nobody is asked for more of their own work.
  unless: [
    'kuol(?:i|lut|lu)',
    'menehty~',
    'hautaj~',
    '(?:pelkään|pelkäämme) (?:että|menettäväni|menettävämme)',
  ],
  says: ['{summary} {Teitkö|Teittekö} vielä jotain muuta?'],
  why: {
    fi: 'Tehty työ kuuluu tiivistykseen, jottei sitä pyydetä uudestaan.',
    en: 'The work done belongs in the summary, so that nobody asks for it again.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Tulostin ei vastaa. Vaihdoin kaapelin ja käynnistin koneen uudelleen.',
      'Tulostin ei vastaa. Vaihdoit kaapelin ja käynnistit koneen uudelleen. Teitkö vielä jotain muuta?',
    ],
  ],
  silent: [
    'Isäni kuoli keväällä. Yritin sulkea hänen tilinsä, mutta laskut tulevat edelleen.',
    'Tulostin ei vastaa. Paperi on vaihdettu uuteen.',
  ],
} satisfies PromptExamples;
