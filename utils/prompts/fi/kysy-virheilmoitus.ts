import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/kysy-virheilmoitus',
  language: 'fi',
  step: 'ask',
  after: ['problem'],
  cues: [
    '(?:ei|en|eikä|enkä) (?:[a-zåäö]+ ){0,2}(?:kirjautumaan|lataudu|avaudu|aukea|käynnisty)',
    'kaatuu',
    'virheilmoitu~',
  ],
  unless: ['["“”]', 'herjaa', 'lukee', 'sanoo', 'ilmoittaa', 'näkyy'],
  says: [
    'Mitä ruudulla lukee siinä kohdassa, jossa tämä pysähtyy?',
    'Mitä näytöllä tapahtuu juuri ennen kuin tämä keskeytyy?',
  ],
  why: {
    fi: 'Mitä ruudulla näkyy, on asiakkaan kokemus eikä meidän oletuksemme.',
    en: 'What the screen shows is the customer’s experience, not our assumption.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Sovellus ei avaudu ollenkaan.', 'Mitä ruudulla lukee siinä kohdassa, jossa tämä pysähtyy?']],
  silent: ['Matto on väärän värinen.'],
} satisfies PromptExamples;
