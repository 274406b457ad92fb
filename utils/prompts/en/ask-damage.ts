import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/ask-damage',
  language: 'en',
  step: 'ask',
  after: ['problem'],
  cues: ['(?:arrived|came|was|is|are|were|been) (?:badly |a bit |slightly )?damaged', 'in pieces'],
  unless: ['photo~|picture~|attached', 'leg|lid|corner|screen|side|handle|door|box'],
  says: ['What does the damage look like?', 'Which part of it is damaged?'],
  why: {
    fi: 'Vaurion kuvaus asiakkaan sanoin ratkaisee enemmän kuin luokka ”rikki”.',
    en: "The damage in the customer's words decides more than the class “broken”.",
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['The table arrived damaged.', 'What does the damage look like?']],
  silent: ['One leg of the table is cracked.', "I'd like to insure the table against damage."],
} satisfies PromptExamples;
