import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'fi/thanks',
  kind: 'thanks',
  language: 'fi',
  cues: [
    'kiitos',
    'kiitti',
    'kiitokset',
    'kiitoksia',
    'kiitän',
    '(?:haluan|haluaisin|haluamme|haluaisimme) (?:vain |vaan )?kiittää',
    'kiitämme',
    'tack',
    'kiitosta',
    'kiitoksemme',
    'tänks',
    'thänks',
    'suurkiitos',
  ],
  unless: [
    'kiitti (?:vaan|vitusti|kovasti vaan)',
    'kiitos vaan',
    'kiitos ei mistään',
    'kiitos (?:jo )?etukäteen',
    'kiitos ei',
    'ei kiitos',
    'kiitos teidän',
    'kiitos (?:tämän|sen|virheen|teidän|myöhästymi~)',
  ],
} satisfies PointCue;

export const examples = {
  hears: [
    ['Kiitos nopeasta vastauksesta!', 'Kiitos nopeasta vastauksesta!'],
    ['Jes, tuli perille. Kiitti avusta', 'Kiitti avusta'],
  ],
  silent: ['Ei kiitos, en tarvitse uutta.', 'Asia on yhä auki.'],
} satisfies PointExamples;
