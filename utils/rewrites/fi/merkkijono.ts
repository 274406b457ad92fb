import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/merkkijono',
  language: 'fi',
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
    ['Kansi on sininen!!', 'Kansi on sininen!'],
    ['Hei Mio!!! Paikkasi on yhdeksän.', 'Hei Mio! Paikkasi on yhdeksän.'],
    ['Mikä kansi se on???', 'Mikä kansi se on?'],
  ],
  leaves: ['Kansi on sininen!', 'Mikä kansi se on?', 'Hetki... kansi on sininen.', 'Koodi on A!!B.'],
} satisfies RewriteExamples;
