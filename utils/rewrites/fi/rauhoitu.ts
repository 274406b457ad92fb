import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/rauhoitu',
  language: 'fi',
  category: 'C12',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Tunnetta ei määrätä', en: 'Feelings don’t take orders' },
  why: {
    fi: 'Rauhoittelu kiihdyttää; teko tai tieto rauhoittaa.',
    en: 'Telling someone to calm down does the opposite; an act or a fact calms.',
  },
  match:
    '(?<=^|[,;:] )(?:no |nyt |hei |koita |koeta |yritä |voisitko |voisitteko )*(?:rauhoitu|rauhoitutaan|rauhoittukaa|rauhoittua|rauhoitupa|ota rauhallisesti|ottakaa rauhallisesti|hillitse itsesi|pysy rauhallisena|relaa)(?: nyt| vähän| hetki| hetkeksi| hieman)*(?=[,.!?]|$)',
  becomes: [''],
  unless: ['lapsi|vauva|koira|kissa|iho|hermo|tulipalo|hätänumero'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Rauhoitu nyt. Tilauksesi on auki edessäni.', 'Tilauksesi on auki edessäni.'],
    ['Hei Kim, ota rauhallisesti! Liput ovat voimassa.', 'Hei Kim! Liput ovat voimassa.'],
    ['Rauhoittukaa, rahat ovat matkalla.', 'Rahat ovat matkalla.'],
  ],
  leaves: [
    'Musiikki auttaa koiraa, kun se ei rauhoitu.',
    'Toivottavasti viikonloppusi on rauhallinen.',
    'Liikenne rauhoittuu illalla.',
    'Kirjoitit, että on vaikea rauhoittua.',
  ],
} satisfies RewriteExamples;
