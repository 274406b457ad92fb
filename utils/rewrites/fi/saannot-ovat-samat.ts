import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/saannot-ovat-samat',
  language: 'fi',
  category: 'C6',
  severity: 2,
  mode: 'flag',
  title: { fi: 'Säännöt eivät ole syy', en: 'Rules are no reason' },
  why: {
    fi: '”Säännöt ovat kaikille samat” ei kerro, miksi; kerro, mitä säännöllä suojellaan.',
    en: '“The rules are the same for all” does not tell why; say what the rule protects.',
  },
  match:
    '(?:säännöt|ehdot) ovat (?:kaikille )?(?:samat|sääntöjä|ehtoja)(?: kaikille)?|sääntö on sääntö|(?:näin|niin) (?:se|tämä|tää) (?:vain|vaan|nyt|nyt vain) (?:menee|toimii|on)|ei (?:meillä|täällä) ole tapana',
  becomes: [],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Säännöt ovat kaikille samat.', 'Säännöt ovat kaikille samat'],
    ['Hei Kusti, sääntö on sääntö, joten maksu jää.', 'sääntö on sääntö'],
    ['Näin se vain menee, ikävä kyllä.', 'Näin se vain menee'],
  ],
  leaves: [
    'Tilaamasi pelin säännöt ovat sivulla kaksi.',
    'Ehdot ovat liitteenä.',
    'Näin se toimii: paina nappia kahdesti.',
    'Ovatko säännöt samat lapsille?',
  ],
} satisfies RewriteExamples;
