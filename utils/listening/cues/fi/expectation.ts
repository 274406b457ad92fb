import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'fi/expectation',
  kind: 'expectation',
  language: 'fi',
  cues: [
    'luvat(?:tiin|tu|aan)',
    'lupas(?:i|itte|it|ivat)',
    'lupaus~',
    'piti (?:tulla|saapua|olla|toimittaa|lähteä|soittaa|hoitaa|korjata|saada|toimia|lähettää|hyvittää|palauttaa)',
    'pitäisi (?:saapua|tulla|olla perillä|toimia)',
    '(?:ol(?:etin|imme olettaneet)|odotin|odotimme|oletimme)',
    '(?:sanottiin|kerrottiin|sovittiin|sovimme|ilmoitettiin)(?: \\p{L}+){0,3},? (?:että|et)',
    'mainost(?:etaan|ettiin|atte)',
    'sivuilla (?:lukee|luki|sanotaan)',
    'ehtoj~ mukaan',
    'sopimuk~ mukaan',
    '(?:tarvitsen|tarviin|tarvitsemme|tarvitaan|pitää saada|pitäisi saada|pitäis saada|pakko saada) (?:\\p{L}+ ){0,3}(?:mennessä|viimeistään|ennen|perjantaiksi|maanantaiksi|tiistaiksi|keskiviikoksi|torstaiksi|lauantaiksi|sunnuntaiksi|huomiseksi|tänään|heti)',
    'kuului(?:si)? (?:hintaan|sopimukseen|pakettiin)',
  ],
  unless: ['en odot~', 'luvattu maa'],
} satisfies PointCue;

export const examples = {
  hears: [
    ['Mulle luvattiin soittaa takaisin eilen.', 'Mulle luvattiin soittaa takaisin eilen'],
    ['Toimituksen piti saapua jo maanantaina.', 'Toimituksen piti saapua jo maanantaina'],
  ],
  silent: ['Sain kirjeen teiltä.', 'Onko teillä kesällä auki?'],
} satisfies PointExamples;
