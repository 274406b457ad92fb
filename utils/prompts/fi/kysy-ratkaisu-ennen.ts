import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/kysy-ratkaisu-ennen',
  language: 'fi',
  step: 'ask',
  slot: 'outcome',
  cues: [
    '(?<words>ennen (?:\\p{L}+(?:taita|nantaita|stäi|viikkoa)|\\p{L}*juhlia|\\p{L}*häitä|\\p{L}*matkaa|\\p{L}*lomaa|\\p{L}*joulua|\\p{L}*juhannusta|\\p{L}*lentoa|eräpäivää))',
  ],
  says: ['Mikä auttaisi {sinua|teitä} eniten {words}?'],
  why: {
    fi: 'Määräaika on jo kerrottu; kysymys nojaa siihen eikä kysy sitä uudelleen.',
    en: 'The deadline has been told; the question leans on it and does not ask again.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Hattu ei ole tullut, ja juhlat pitäisi ehtiä pitää ennen lauantaita.',
      'Mikä auttaisi sinua eniten ennen lauantaita?',
    ],
  ],
  silent: ['Hattu ei ole tullut.'],
} satisfies PromptExamples;
