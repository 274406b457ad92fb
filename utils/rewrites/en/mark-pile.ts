import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/mark-pile',
  language: 'en',
  category: 'C34',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Yksi merkki riittää', en: 'One mark is enough' },
  why: {
    fi: 'Monta merkkiä luetaan huutona tai ihmettelynä; yksi riittää.',
    en: 'Many marks are read as shouting or amazement; one is enough.',
  },
  match: '(?<word>@word)(?:!{3,}|!{2,}(?=\\s|$))',
  becomes: ['$<word>!'],
  also: [{ match: '(?<word>@word)\\?{2,}(?=\\s|$)', becomes: ['$<word>?'] }],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['The lid is blue!!', 'The lid is blue!'],
    ['Hi Mo!!! Your berth is nine.', 'Hi Mo! Your berth is nine.'],
    ['Which lid is it???', 'Which lid is it?'],
  ],
  leaves: ['The lid is blue!', 'Which lid is it?', 'Wait... the lid is blue.', 'The code is A!!B.'],
} satisfies RewriteExamples;
