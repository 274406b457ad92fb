import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/your-problem',
  language: 'en',
  category: 'C8',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Kysy, miten voit auttaa', en: 'Ask how you can help' },
  why: {
    fi: '”Sinun ongelmasi” jättää asian asiakkaalle; kysymys avusta ottaa sen vastaan.',
    en: '“Your problem” leaves it with the customer; offering help takes it in.',
  },
  match:
    "what(?:'s| is|'s| seems to be| exactly is) (?:your (?:problem|issue|complaint)|the problem)(?: here| then| this time)*(?=\\?)",
  becomes: ['how can I help'],
  also: [{ match: 'what seems to be (?:your|the) (?:problem|trouble)(?=\\?)', becomes: ['how can I help'] }],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["Hello there, what's your problem?", 'Hello there, how can I help?'],
    ['Good evening, Ira, what is the problem this time?', 'Good evening, Ira, how can I help?'],
    ['Hello Mo, what seems to be the problem?', 'Hello Mo, how can I help?'],
  ],
  leaves: [
    'The problem was ours: the server was down.',
    'What is the issue number?',
    'You asked: "What is your problem?"',
    'I see what the problem is and will fix it.',
  ],
} satisfies RewriteExamples;
