import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'fi/expectation',
  kind: 'expectation',
  language: 'fi',
  cues: [
    '(?:luulin|luulimme|luultiin|ajattelin|ajattelimme|kuvittelin),? (?:että|et) (?:\\p{L}+ ){0,4}(?:\\p{L}*hinta|hintaan|rahti|maksu~|ilmai~|maksuto~|kuulu~|sisält~|sisälty~|voimassa|takuu~|kiinteä|määräaikai~)',
    'luvat(?:tiin|tu|aan)',
    'lupas(?:i|itte|it|ivat)',
    'lupaus~',
    'piti (?:tulla|saapua|olla|toimittaa|lähteä|soittaa|hoitaa|korjata|saada|toimia|lähettää|hyvittää|palauttaa)',
    'pitäisi (?:saapua|tulla|olla perillä|toimia)',
    '(?:ol(?:etin|imme olettaneet)|odotin|odotimme|oletimme)',
    '(?:sanottiin|kerrottiin|sovittiin|sovimme|ilmoitettiin)(?: \\p{L}+){0,3},? (?:että|et)',
    '(?:mulle|minulle|meille|mulla|aspasta|asiakaspalvelusta|puhelimessa|chatissa|myymälässä|kaupassa) (?:\\p{L}+ ){0,2}(?:sanottiin|kerrottiin|väitettiin|vakuutettiin|ilmoitettiin|neuvottiin|ohjeistettiin|sanot(?:tu|tiin))',
    '(?:myyjä|aspa|asiakaspalvelija|asentaja|kuljettaja|kaverinne|kollegasi|kollegaanne|virkailija|neuvoja|tekninen tuki|te|chatti|botti) (?:\\p{L}+ ){0,2}(?:lupa~|sano(?:i|tte)?|kertoi(?:tte)?|vakuutti|vakuutitte|väitti|ilmoitti),? (?:\\p{L}+ ){0,2}(?:että|et|tulevansa|\\p{L}+vansa|\\p{L}+vänsä)',
    'pitä(?:isi|is|s) olla (?:\\p{L}+ )?(?:perillä|täällä|voimassa|kunnossa|valmis|valmiina|maksettu|hoidettu)',
    'olisi pitänyt \\p{L}+',
    '(?:pitäisi|pitäis|pitäs) (?:\\p{L}+ ){0,2}(?:ehtiä|keretä)',
    '(?:ois|olis) pitäny(?:t)? \\p{L}+',
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
    ['Luulin että rahti sisältyy hintaan.', 'Luulin että rahti sisältyy hintaan'],
    ['Mulle sanottiin chatissa, et huoltomies soittaa.', 'Mulle sanottiin chatissa, et huoltomies soittaa'],
    ['Mulle luvattiin soittaa takaisin eilen.', 'Mulle luvattiin soittaa takaisin eilen'],
    ['Toimituksen piti saapua jo maanantaina.', 'Toimituksen piti saapua jo maanantaina'],
  ],
  silent: ['Sain kirjeen teiltä.', 'Onko teillä kesällä auki?'],
} satisfies PointExamples;
