import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/ei-olisi-tapahtunut',
  language: 'fi',
  category: 'C9',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Jälkiviisaus pois', en: 'No hindsight' },
  why: {
    fi: '”Tätä ei olisi tapahtunut, jos” on syytös, eikä siitä ole enää apua.',
    en: '“This would not have happened if” is blame, and helps nobody now.',
  },
  match:
    '(?<=^)(?:jos olisit(?:te)? (?:…),? (?:niin )?(?:tätä|näin|sitä|niin) ei olisi (?:tapahtunut|käynyt|sattunut)|(?:tätä|näin|sitä|niin) ei olisi (?:tapahtunut|käynyt|sattunut),? jos olisit(?:te)? (?:…))@end',
  becomes: [''],
  losesNegation: 'hindsight',
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Jos olisit käyttänyt vara-avainta, tätä ei olisi tapahtunut. Avasin lukon sinulle.',
      'Avasin lukon sinulle.',
    ],
    [
      'Kansi on haljennut. Näin ei olisi käynyt, jos olisitte sulkeneet sen. Uusi maksaa kymmenen euroa.',
      'Kansi on haljennut. Uusi maksaa kymmenen euroa.',
    ],
    [
      'Hei Pia, lähetin uuden köyden. Näin ei olisi sattunut, jos olisit solminut sen kahdesti.',
      'Hei Pia, lähetin uuden köyden.',
    ],
  ],
  leaves: [
    'Jos olisimme tarkistaneet avaimen, tätä ei olisi tapahtunut.',
    'Tätä ei olisi tapahtunut, jos kuljettaja olisi soittanut sinulle.',
    'Jos olisit tulossa, ilmoita.',
    'Tätä ei tapahdu enää.',
  ],
} satisfies RewriteExamples;
