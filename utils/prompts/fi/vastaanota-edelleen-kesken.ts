import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/vastaanota-edelleen-kesken',
  language: 'fi',
  step: 'receive',
  after: ['problem', 'fact', 'tried'],
  cues: ['vieläkään', 'edelleenkään', 'edelleen', 'yhä'],
  says: [
    'Luin {viestisi|viestinne} ja näen, että asia on edelleen kesken.',
    'Kiitos, että {kerroit|kerroitte}, missä mennään. Asia on siis yhä kesken.',
  ],
  why: {
    fi: 'Keskeneräinen asia tunnustetaan keskeneräiseksi, ennen kuin selitetään syitä.',
    en: 'What is still open is called open before any reasons are given.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    ['Palautusta ei ole vieläkään näkynyt tilillä.', 'Luin viestisi ja näen, että asia on edelleen kesken.'],
  ],
  silent: ['Palautus näkyy tilillä, kiitos.'],
} satisfies PromptExamples;
