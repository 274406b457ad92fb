import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/ala-eproi',
  language: 'fi',
  category: 'C36',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Kutsu, älä kiellä epäröimästä', en: 'Invite, don’t forbid to hesitate' },
  why: {
    fi: 'Kaksi kieltoa yhdessä kutsussa; suora kutsu on lämpimämpi.',
    en: 'Two negatives in one invitation; a plain one is warmer.',
  },
  match: 'älä epäröi ottaa yhteyttä',
  becomes: ['ota rohkeasti yhteyttä'],
  also: [
    { match: 'älkää epäröikö ottaa yhteyttä', becomes: ['ottakaa rohkeasti yhteyttä'] },
    { match: 'älä epäröi kysyä', becomes: ['kysy rohkeasti'] },
    { match: 'älä epäröi soittaa', becomes: ['soita rohkeasti'] },
    { match: 'älä epäröi kirjoittaa', becomes: ['kirjoita rohkeasti'] },
    { match: 'älä epäröi pyytää', becomes: ['pyydä rohkeasti'] },
  ],
  losesNegation: 'double',
  despite: ['prohibition'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Kun osa on perillä, älä epäröi ottaa yhteyttä.', 'Kun osa on perillä, ota rohkeasti yhteyttä.'],
    [
      'Avain on laatikossa. Älkää epäröikö ottaa yhteyttä!',
      'Avain on laatikossa. Ottakaa rohkeasti yhteyttä!',
    ],
    ['Jos katto vuotaa, älä epäröi soittaa.', 'Jos katto vuotaa, soita rohkeasti.'],
  ],
  leaves: [
    'Älä avaa venttiiliä.',
    'En epäröinyt tilata uutta osaa.',
    'Kirjoitit: ”älä epäröi soittaa”.',
    'Soita minulle maanantaina.',
  ],
} satisfies RewriteExamples;
