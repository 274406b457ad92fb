import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/arvosta-oma-erehdys',
  language: 'fi',
  step: 'appreciate',
  cues: [
    '(?:tilasin|painoin|ostin|maksoin|laitoin|valitsin|varasin|poistin)[^.!?]{0,20}? vahingossa',
    'vahingossa (?:tilasin|painoin|ostin|maksoin|laitoin|valitsin|varasin|poistin)',
    '(?:oma|mun|minun) (?:moka|virhe|vika)(?:ni)?',
    'mokasin',
    'erehdyin',
  ],
  says: [
    'Noin käy helposti. Hyvä, että {huomasit|huomasitte} ja {kirjoitit|kirjoititte}.',
    'Sellaista sattuu. Kiitos, että {kerroit|kerroitte} siitä.',
  ],
  why: {
    fi: 'Oma erehdys nolottaa; kevennys ilman moitetta vie asian ratkaisuun.',
    en: 'An own slip embarrasses; ease without blame leads on to the solution.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    ['Tilasin vahingossa kaksi samanlaista mattoa.', 'Noin käy helposti. Hyvä, että huomasit ja kirjoitit.'],
  ],
  silent: ['Lähetitte vahingossa väärän maton.'],
} satisfies PromptExamples;
