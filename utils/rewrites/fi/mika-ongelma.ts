import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/mika-ongelma',
  language: 'fi',
  category: 'C8',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Kysy, miten voit auttaa', en: 'Ask how you can help' },
  why: {
    fi: '”Sinun ongelmasi” jättää asian asiakkaalle; kysymys avusta ottaa sen vastaan.',
    en: '“Your problem” leaves it with the customer; offering help takes it in.',
  },
  match: '(?:mikä|millainen) (?:ongelma|vika|murhe) (?:sinulla|teillä) on(?: nyt| tällä kertaa)?(?=\\?)',
  becomes: ['miten voin auttaa'],
  also: [
    {
      match:
        'mikä (?:on |nyt on )?(?:ongelmasi|ongelmanne|ongelmana|on ongelma|ongelma on)(?: nyt| tällä kertaa)?(?=\\?)',
      becomes: ['miten voin auttaa'],
    },
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Terve Ilmo, mikä ongelma sinulla on?', 'Terve Ilmo, miten voin auttaa?'],
    ['Hyvää iltaa, mikä on ongelmana tällä kertaa?', 'Hyvää iltaa, miten voin auttaa?'],
    ['Hei Moona, mikä on ongelmasi?', 'Hei Moona, miten voin auttaa?'],
  ],
  leaves: [
    'Ongelma oli meidän: palvelin oli alhaalla.',
    'Mikä on laskun numero?',
    'Kysyit: ”Mikä ongelma teillä on?”',
    'Näen, mikä ongelma on, ja korjaan sen.',
  ],
} satisfies RewriteExamples;
