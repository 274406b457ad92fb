import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'fi/consequence',
  kind: 'consequence',
  language: 'fi',
  cues: [
    '(?:joudun|joudutaan|joudumme|jouduin|jouduimme|jouduttiin) (?:\\p{L}+ ){0,3}\\p{L}{3,}',
    '(?:en|emme|ei) (?:voi|pysty|pääse|pysty~|päästä) (?:\\p{L}+ ){0,3}(?:töihin|tekemään|laskuttamaan|käyttämään|maksamaan|työskentelemään|ajamaan|myymään|hoitamaan|työtä|töitä|nukkumaan|lähtemään)',
    '(?:en|emme) (?:voi|pysty) (?:tehdä|käyttää|maksaa|laskuttaa|nukkua|ajaa|myydä|hoitaa|lähettää|aloittaa|jatkaa) (?:\\p{L}+ ){0,3}\\p{L}{3,}',
    '(?:meni|menee|hukkaan|tuhlaantui|meni hukkaan) (?:\\p{L}+ ){0,3}(?:päivä|ilta|aikaa|työpäivä|rahaa|euroa|tuntia|loma)',
    'jäi (?:väliin|käymättä|pitämättä|tekemättä|hoitamatta|maksamatta)',
    '(?:ei|eikä) (?:ehdi|ehditä|ehtinyt|ehtiny) (?:\\p{L}+ ){0,3}\\p{L}{3,}',
    '(?:siksi|tämän takia|sen takia|tän takia|takia|vuoksi|seurauksena|minkä takia|tästä syystä) (?:\\p{L}+ ){0,3}\\p{L}{3,}',
    '(?:asiakas|palaveri|kokous|asiakaspalaveri|etäkokous|työ|lähetys|kauppa|koulupäivä|luento|striimi)\\p{L}* (?:katke~|keskeyty~|peruunt~|odotta~|myöhäs~|viiväst~)',
    'ma(?:ksaa|ksoi) (?:meille|mulle|minulle)',
    'menet(?:än|imme|in|ämme|etään)',
    'menetettiin',
    'kärsi(?:i|mme|n|vät)',
    '(?:ylimääräi~|turha~) (?:kulu~|matka~|reissu~|käynti~|työtä|vaiva~)',
    'turhaan',
    'työt (?:seisoo|seisovat|seis)',
    'seisoo',
    'tili (?:meni|on) (?:miinukselle|miinuksella|tyhjä)',
    'rahat (?:loppu|ei riitä|eivät riitä)',
  ],
  unless: ['jos', 'mikäli'],
} satisfies PointCue;

export const examples = {
  hears: [
    [
      'Joudun nyt ajamaan joka päivä toiselle paikkakunnalle.',
      'Joudun nyt ajamaan joka päivä toiselle paikkakunnalle',
    ],
    ['Koko ilta meni hukkaan ja tein turhaan matkan noutopisteelle.', 'tein turhaan matkan noutopisteelle'],
  ],
  silent: ['Tilasin maton.', 'Jos se myöhästyy, joudun perumaan.'],
} satisfies PointExamples;
