import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/vastaanota-pyynto',
  language: 'fi',
  step: 'receive',
  after: ['wish', 'question', 'expectation'],
  asks: 'deed',
  says: ['Luin {viestisi|viestinne}. {deed}.', '{deed}. Toive on selvä.'],
  why: {
    fi: 'Pyyntö sanotaan toiveena takaisin, niin asiakas näkee että se meni perille.',
    en: 'A request is told back as a wish, so that the customer sees it came across.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    ['Kerrotko huoltomiehelle terveisiä?', 'Luin viestisi. Toivot, että kerromme huoltomiehelle terveisiä.'],
  ],
  silent: ['Voinko vaihtaa koon vielä tilauksen jälkeen?', 'Paketti on hukassa.'],
} satisfies PromptExamples;
