import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/arvosta-kehu',
  language: 'fi',
  step: 'appreciate',
  rank: 'glad',
  after: ['praise', 'thanks'],
  cues: ['kiito~', 'loista~', 'mahta~', 'hieno~', 'ihana~', 'erinomai~', 'huippu~'],
  unless: ['onpa', 'taas', 'kylläpä', 'mutta', 'hukassa'],
  says: ['Tuntuu hyvältä lukea tällaista. Kiitos!', 'Kiitos, että {kerroit|kerroitte} tämän. Ilahduin.'],
  why: {
    fi: 'Aito ilo saa näkyä, kun asiakas itse iloitsee.',
    en: 'Sincere joy may show when the customer is glad.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Kiitos, asennus sujui loistavasti!', 'Tuntuu hyvältä lukea tällaista. Kiitos!']],
  silent: ['No onpa loistavaa palvelua, paketti on taas hukassa.'],
} satisfies PromptExamples;
