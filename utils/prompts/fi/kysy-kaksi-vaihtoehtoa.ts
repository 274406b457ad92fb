import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/kysy-kaksi-vaihtoehtoa',
  language: 'fi',
  step: 'ask',
  slot: 'outcome',
  after: ['problem'],
  atMostWords: 4,
  says: ['Kumpi auttaisi {sinua|teitä} enemmän: [vaihtoehto] vai [toinen vaihtoehto]?'],
  why: {
    fi: 'Vähäsanaisen on helpompi valita kahdesta kuin keksiä itse; vaihtoehdot kirjoittaa agentti.',
    en: 'A person of few words chooses more easily between two; the agent writes the options.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Imuri rikki.', 'Kumpi auttaisi sinua enemmän: [vaihtoehto] vai [toinen vaihtoehto]?']],
  silent: ['Imuri meni rikki toisena päivänä, kun imuroin olohuoneen mattoa aivan tavallisesti.'],
} satisfies PromptExamples;
