import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/kysy-kayttotarkoitus',
  language: 'fi',
  step: 'ask',
  slot: 'goal',
  after: ['wish'],
  cues: ['halua~', 'tarvits~', 'etsin', 'hankki~'],
  says: ['Mihin {aiot|aiotte} käyttää tätä?', 'Millaiseen käyttöön {tarvitset|tarvitsette} sen?'],
  why: {
    fi: 'Käyttö kertoo enemmän kuin toivottu ominaisuus.',
    en: 'The use tells more than the feature that is asked for.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Haluaisin suuremman levytilan, mutta ei se mitään.', 'Mihin aiot käyttää tätä?']],
  silent: ['Paketti on hukassa.'],
} satisfies PromptExamples;
