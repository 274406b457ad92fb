import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'fi/fact',
  kind: 'fact',
  language: 'fi',
  cues: [
    '(?:tilasin|tilasimme|tilattiin|ostin|ostimme|ostettiin|sain|saimme|saatiin|maksoin|maksoimme|maksettiin|laitoin|lähetin|lähetimme|palautin|palautimme|ilmoitin|ilmoitimme|huomasin|huomasimme|huomattiin|kävin|kävimme|käytiin|painoin|klikkasin|annoin|varasin|varasimme|hain|haimme|jätin|allekirjoitin|syötin|kirjauduin|rekisteröidyin|luin|näin|kirjoitan|kirjotan|peruin|noudin) \\p{L}{2,}',
    '(?:mulla|minulla|meillä|mun|minun|meidän|laskulla|laskussa|tilillä|tiliotteella|sovelluksessa|sivulla|seurannassa|seuranta|paketissa|laatikossa) (?:\\p{L}+ ){0,3}(?:on|oli|ei|näkyy|näkyi|lukee|luki|sanoo|sano|sanoi|oli)',
    '(?:seuranta|järjestelmä|sovellus|sivusto|automaatti|laite|näyttö|kuljettaja|myyjä|asentaja|huoltomies|asiakaspalvelija) (?:\\p{L}+ ){0,3}(?:sano|sanoi|sanoo|näyttää|näytti|kertoi|väittää|ilmoittaa|kirjoitti|tuli|kävi)',
    'en (?:oo|ole) (?:\\p{L}+ ){0,3}\\p{L}{4,}(?:nut|nyt|nu|ny)',
    '(?:kolmas|toinen|neljäs|viides) kerta',
    '(?:on|oli) nyt käytössä',
    'oikea (?:osoite|numero|nimi|summa|on)',
    '(?:sopimus|tilaus|jäsenyys|takuu|kausi|kampanja)\\p{L}* (?:loppuu|päättyy|alkaa|alkoi|päättyi)',
  ],
} satisfies PointCue;

export const examples = {
  hears: [
    ['Tilasin teiltä pöytälampun viime viikolla.', 'Tilasin teiltä pöytälampun viime viikolla'],
    ['Sopimus päättyy 30.6. ja se on maksettu.', 'Sopimus päättyy 30.6.'],
  ],
  silent: ['Joo, ok.', 'Hei taas!'],
} satisfies PointExamples;
