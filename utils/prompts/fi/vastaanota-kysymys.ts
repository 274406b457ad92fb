import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/vastaanota-kysymys',
  language: 'fi',
  step: 'receive',
  after: ['question'],
  asks: 'fact',
  says: ['Kiitos kysymyksestä. {asked}.', '{asked}. Luin {kysymyksesi|kysymyksenne}.'],
  why: {
    fi: 'Kun kysymys toistetaan omin sanoin, väärinkäsitys huomataan heti.',
    en: 'A question told back brings a misunderstanding to light at once.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Voinko vaihtaa koon vielä tilauksen jälkeen?',
      'Kiitos kysymyksestä. Haluat tietää, voitko vaihtaa koon vielä tilauksen jälkeen.',
    ],
  ],
  silent: ['Paketti on hukassa.', 'Kerrotko huoltomiehelle terveisiä?'],
} satisfies PromptExamples;
