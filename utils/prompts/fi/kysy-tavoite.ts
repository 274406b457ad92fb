import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/kysy-tavoite',
  language: 'fi',
  step: 'ask',
  slot: 'goal',
  after: ['problem', 'question', 'wish'],
  says: ['Mitä {olet|olette} tekemässä, kun tämä tulee vastaan?', 'Mihin {pyrit|pyritte} tällä?'],
  why: {
    fi: 'Tavoite ratkaisee, mikä vastaus auttaa; sitä ei pidä arvata.',
    en: 'The goal decides which answer helps; it is not for guessing.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    ['Miten kentän saa lukittua lomakkeessa? Antaa olla.', 'Mitä olet tekemässä, kun tämä tulee vastaan?'],
  ],
  silent: ['Tilasin takin lahjaksi siskolle, mutta se ei ole tullut.'],
} satisfies PromptExamples;
