import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/kysy-mita-tapahtui',
  language: 'fi',
  step: 'ask',
  after: ['feeling', 'churn', 'problem'],
  atMostWords: 6,
  says: ['Mitä {sinulle|teille} tapahtui?', 'Mikä kohta jäi pahiten hiertämään?'],
  why: {
    fi: 'Yleinen harmi tarkentuu tapahtumaksi, kun siitä kysytään avoimesti.',
    en: 'A general annoyance becomes an event when it is asked about openly.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Olen todella pettynyt koko palveluun.', 'Mitä sinulle tapahtui?']],
  silent: ['Ihan surkeaa palvelua, koska asentaja ei tullut ja jouduin odottamaan koko päivän.'],
} satisfies PromptExamples;
