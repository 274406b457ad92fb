import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/ei-tarvitse-huutaa',
  language: 'fi',
  category: 'C12',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Ei ojennusta', en: 'No telling-off' },
  why: {
    fi: 'Ojennus ei rauhoita ketään; se, mitä teet, rauhoittaa.',
    en: 'A telling-off calms nobody; what you do does.',
  },
  match:
    '(?<=^|[,;:] )(?:(?:sinun |teidän )?ei (?:nyt )?(?:tarvitse|tarvii) (?:huutaa|raivota|hermostua|suuttua|kiroilla|kiivastua|panikoida)|älä (?:huuda|hermostu|suutu|kiroile|raivoa)|älkää (?:huutako|hermostuko|suuttuko|kiroilko))(?: siitä| tästä| nyt)*(?=[,.!]|$)',
  becomes: [''],
  unless: ['savu~|lapsi|lapse~|koira~|kissa~|kello'],
  despite: ['prohibition'],
  losesNegation: 'manners',
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Ei tarvitse huutaa. Tilaus on edessäni.', 'Tilaus on edessäni.'],
    ['Hei Krista, älä hermostu! Liput ovat voimassa.', 'Hei Krista! Liput ovat voimassa.'],
    ['Teidän ei tarvitse suuttua. Rahat ovat matkalla.', 'Rahat ovat matkalla.'],
  ],
  leaves: [
    'Ei tarvitse lähettää laatikkoa.',
    'Sinun ei tarvitse huutaa kaukaa, soittokello riittää.',
    'Älä huuda koiralle.',
    'Jos haistat savua, pysy rauhallisena ja poistu.',
  ],
} satisfies RewriteExamples;
