import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/he-mokasivat',
  language: 'fi',
  category: 'C18',
  severity: 2,
  mode: 'flag',
  title: { fi: 'Olemme yhtä taloa', en: 'We are one house' },
  why: {
    fi: 'Asiakkaalle varasto, myynti ja kollega ovat sama yritys; pahoittele talon puolesta ja kerro, mitä teet.',
    en: 'To the customer the warehouse, sales and a colleague are one firm; be sorry for the house and say what you do.',
  },
  match:
    '(?:varasto|posti|kuljetu\\p{L}+|myynti|laskutus|toinen osasto|tekninen tuki|edellinen asiakaspalvelija|kollegani|työkaverini|harjoittelija) (?:on )?(?:mokasi|mokannut|möhli|möhlinyt|sähläsi|sählännyt|töppäsi|töpännyt|ryssi|ryssinyt|munasi)',
  becomes: [],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Varasto mokasi tämän.', 'Varasto mokasi'],
    ['Hei Nelli, kollegani on sählännyt laskun kanssa.', 'kollegani on sählännyt'],
    ['Myynti töppäsi päivän, pahoittelut.', 'Myynti töppäsi'],
  ],
  leaves: [
    'Mokasimme tämän.',
    'Varasto lähetti kannen eilen.',
    'Kollegani löysi kannen.',
    'Kerroit, että posti mokasi.',
  ],
} satisfies RewriteExamples;
