import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'fi/wish',
  kind: 'wish',
  language: 'fi',
  cues: [
    'haluai?si~',
    'haluaisin',
    'haluisin',
    'haluisi~',
    'haluan',
    'halutaan',
    'toivo(?:isin|n|isimme|mme|ttavasti|isi|ttais)',
    'toivomus~',
    'toiveena',
    'toive',
    'ois (?:kiva|hyvä|hienoa|mahtavaa|ihan kiva|toivottavaa|mukava|mukavaa)',
    'oisi (?:kiva|hyvä|hienoa)',
    'ol(?:isi|is) (?:\\p{L}+ )?(?:kiva|hyvä|hienoa|mahtavaa|ihana|toivottavaa|mukava|mukavaa|parempi)',
    '(?:voisitteko|voisitko|voitteko|voitko|saisinko|saisimmeko|saisiko|saisko|saanko|pystyisittekö|pystyisitkö|viitsisitkö|lähettäisittekö|lähettäisitkö) (?:\\p{L}+ ){0,3}\\p{L}{3,}',
    '(?:kaipaan|kaipaisin|kaipaamme|tarvitsen|tarvitsisin|tarvisin|tarviin|tarviisin|tartteisin|tarvitsemme|tarvitsisimme) (?:\\p{L}+ ){0,3}\\p{L}{3,}',
    'pyydän',
    'pyydämme',
    'pyytäisin',
    'ehdot(?:an|us|taisin)',
    '(?:vaihtaisin|ottaisin|tilaisin|peruisin|siirtäisin|palauttaisin|varaisin|muuttaisin|lisäisin|pitäisin) \\p{L}+',
    '(?:mieluummin|mieluiten|mielummin)',
    'parannusehdotus~',
    'kannattaisi (?:lisätä|muuttaa|korjata)',
    'voisi(?:tte)? (?:lisätä|harkita|parantaa|muuttaa|kehittää|tehdä|laittaa)',
    '(?:lähettäkää|palauttakaa|korjatkaa|soittakaa|perukaa|poistakaa|vaihtakaa|lisätkää|hoitakaa|lopettakaa) (?:\\p{L}+ ){0,3}\\p{L}{3,}',
  ],
  unless: [
    'en halu~',
    'emme halu~',
    'ei tarvit~',
    'en tarvit~',
    'toivottavasti (?:sinulla|teillä)',
    'vastaus~ toiveeseen',
    'hyvää päivän',
  ],
} satisfies PointCue;

export const examples = {
  hears: [
    ['Haluaisin vaihtaa takin isompaan.', 'Haluaisin vaihtaa takin isompaan'],
    [
      'Ois kiva jos sovelluksessa näkyis myös vanhat kuitit.',
      'Ois kiva jos sovelluksessa näkyis myös vanhat kuitit',
    ],
    [
      'Tarttis tietoa. Toivoisin, että joku soittaisi mulle takaisin.',
      'Toivoisin, että joku soittaisi mulle takaisin',
    ],
  ],
  silent: ['En halua mitään mainoksia.', 'Kaikki tuli perille ajallaan.'],
} satisfies PointExamples;
