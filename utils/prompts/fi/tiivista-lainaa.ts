import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/tiivista-lainaa',
  language: 'fi',
  step: 'summarise',
  rank: 'last',
  after: ['problem', 'wish', 'consequence', 'situation', 'question'],
  says: ['{Kirjoitit|Kirjoititte}: ”{said}.” Onko tämä asian ydin?'],
  why: {
    fi: 'Suora lainaus on rehellinen silloin, kun omin sanoin toistaminen voisi muuttaa merkityksen.',
    en: 'A direct quote is honest when retelling might change the meaning.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Hana ei toimi, pyrskähtelen sen kanssa joka aamu. Miksi se on rikki? Pyydän korjaajan.',
      'Kirjoitit: ”Hana ei toimi, pyrskähtelen sen kanssa joka aamu.” Onko tämä asian ydin?',
    ],
  ],
  silent: ['Kiitos!'],
} satisfies PromptExamples;
