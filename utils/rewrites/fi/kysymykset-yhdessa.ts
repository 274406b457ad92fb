import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/kysymykset-yhdessa',
  language: 'fi',
  category: 'C27',
  severity: 1,
  mode: 'flag',
  title: { fi: 'Yksi kysymys kerrallaan', en: 'One question at a time' },
  why: {
    fi: 'Kolme kysymystä yhdessä virkkeessä jää puoliksi vastaamatta; numeroi ne tai kysy tärkein.',
    en: 'Three questions in one sentence are half answered; number them or ask the one that matters most.',
  },
  match:
    '(?:mikä|mitä|mistä|missä|milloin|kuka|miten|kuinka|mihin|minkä)(?: [^,.!?;:\\n]{2,80}?)(?:,| ja|, ja) (?:mikä|mitä|mistä|missä|milloin|kuka|miten|kuinka|mihin|minkä)(?: [^,.!?;:\\n]{2,80}?)(?:,| ja|, ja) (?:mikä|mitä|mistä|missä|milloin|kuka|miten|kuinka|mihin|minkä)(?: [^.!?\\n]{2,80})(?=\\?)',
  becomes: [],
  most: 1,
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Mikä laituri se on, milloin tulit ja mikä vene on sinun?',
      'Mikä laituri se on, milloin tulit ja mikä vene on sinun',
    ],
    [
      'Hei Mio, minkä kannen ostit, mistä ostit sen, ja kuinka vanha se on?',
      'minkä kannen ostit, mistä ostit sen, ja kuinka vanha se on',
    ],
    [
      'Kiitos. Milloin se vuoti, mitä kokeilit ja kuka sen näki?',
      'Milloin se vuoti, mitä kokeilit ja kuka sen näki',
    ],
  ],
  leaves: [
    'Mikä laituri se on ja milloin tulit?',
    'Kerro, milloin se vuotaa, missä ja miten paljon.',
    'Kumpi se on, kansi vai köysi?',
    'Tiedän, mikä se on, missä se on ja miten se toimii.',
  ],
} satisfies RewriteExamples;
