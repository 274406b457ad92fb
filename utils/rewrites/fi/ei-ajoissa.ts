import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/ei-ajoissa',
  language: 'fi',
  category: 'C9',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Kerro määräaika, älä kuka myöhästyi', en: 'Tell the deadline, not who was late' },
  why: {
    fi: 'Sama tieto ilman syyllistä: ilmoitus tuli määräajan jälkeen, ja päätös perustuu siihen.',
    en: 'The same fact without a culprit: the notice came after the deadline, and the decision rests on that.',
  },
  match:
    '(?:et|ette) (?:ole )?ilmoitta(?:nut|neet) (?:meille )?(?<what>\\p{L}+(?:sta|stä)) (?:ajoissa|ajallaan|määräajassa|määräajan kuluessa)',
  becomes: ['ilmoitus $<what> tuli määräajan jälkeen'],
  also: [
    {
      match:
        '(?:ilmoitit|ilmoititte) (?:meille )?(?<what>\\p{L}+(?:sta|stä)) (?:myöhässä|liian myöhään|vasta määräajan jälkeen)',
      becomes: ['ilmoitus $<what> tuli määräajan jälkeen'],
    },
    {
      match:
        '(?:unohdit|unohditte|laiminlöit|laiminlöitte) ilmoittaa (?:meille )?(?<what>\\p{L}+(?:sta|stä)) (?:ajoissa|ajallaan|määräajassa)',
      becomes: ['ilmoitus $<what> tuli määräajan jälkeen'],
    },
  ],
  losesNegation: 'reproach',
  despite: ['law'],
  unless: ['jos|ellei|ei haittaa'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Hei Aarne, et ilmoittanut muutoksesta ajoissa.',
      'Hei Aarne, ilmoitus muutoksesta tuli määräajan jälkeen.',
    ],
    ['Ilmoititte viasta liian myöhään.', 'Ilmoitus viasta tuli määräajan jälkeen.'],
    ['Unohdit ilmoittaa meille muutoksesta määräajassa.', 'Ilmoitus muutoksesta tuli määräajan jälkeen.'],
  ],
  leaves: [
    'Ilmoitit viasta heti, kiitos siitä.',
    'Jos et ilmoittanut viasta ajoissa, asia voidaan silti tutkia.',
    'Et ole myöhässä.',
    'Ilmoitus viasta tuli ajoissa.',
  ],
} satisfies RewriteExamples;
