import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/hoidappa-homma',
  language: 'fi',
  category: 'C37',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Tavallinen pyyntö', en: 'A plain request' },
  why: {
    fi: 'Käskevä tuttavallisuus on lähellä komentoa; pyyntö saa saman.',
    en: 'A chummy order is close to a command; a request gets the same.',
  },
  match: '(?:hoidap{1,2}a|hoidapas|hoida) (?:homma|hommat)(?: kuntoon| loppuun)?(?:\\.|!)',
  becomes: ['hoitaisitko asian?'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Hoidappa homma.', 'Hoitaisitko asian?'],
    ['Hei Raija, hoida homma kuntoon.', 'Hei Raija, hoitaisitko asian?'],
    ['Hoidapa hommat!', 'Hoitaisitko asian?'],
  ],
  leaves: ['Hoidan homman tänään.', 'Homma hoidettu.', 'Hoitaisitko asian?', 'Kuka hoitaa hommat?'],
} satisfies RewriteExamples;
