import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/kysy-vaurio',
  language: 'fi',
  step: 'ask',
  after: ['problem'],
  cues: ['(?:tuli|saapui|oli) (?:perille )?(?:rikki|hajalla|rikkinäisenä|vaurioituneena)', 'vaurioitu~'],
  unless: ['kuva~', 'liitteenä', 'jalka|kansi|kulma|ruutu|kylki|kahva|ovi|pohja'],
  says: ['Millainen vaurio on, ja missä kohdassa se näkyy?', 'Missä kunnossa muut osat ja pakkaus ovat?'],
  why: {
    fi: 'Kuvaus vauriosta vie suoraan oikeaan ratkaisuun ilman lisäkierrosta.',
    en: 'A description of the damage leads to the right remedy without another round.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Lipasto saapui rikkinäisenä.', 'Millainen vaurio on, ja missä kohdassa se näkyy?']],
  silent: ['Lasku on väärin.'],
} satisfies PromptExamples;
