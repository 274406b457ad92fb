import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/vastaanota-hata',
  language: 'fi',
  step: 'receive',
  rank: 'first',
  after: ['feeling', 'problem', 'situation', 'fact', 'consequence'],
  cues: [
    'pelottaa',
    'pelkään',
    'hätä',
    'haisee (?:kaasulta|savulta|palaneelta)',
    'savuaa',
    'huijattiin',
    'huijau~',
  ],
  unless: ['turhaan'],
  says: [
    'Olen tässä ja luin {viestisi|viestinne}. Aloitetaan kiireisimmästä.',
    'Hyvä, että {kirjoitit|kirjoititte}. Aloitetaan kiireisimmästä.',
  ],
  why: {
    fi: 'Pelon tai vaaran hetkellä asiakas tarvitsee ensin tiedon, että joku on paikalla.',
    en: 'In fear or danger the first thing to know is that somebody is there.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    ['Mua pelottaa, että rahat katoavat tililtä.', 'Olen tässä ja luin viestisi. Aloitetaan kiireisimmästä.'],
  ],
  silent: ['Pelkäsin turhaan, kaikki hyvin.', 'Paketti on myöhässä.'],
} satisfies PromptExamples;
