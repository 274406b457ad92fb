import type { MoveCue, MoveExamples } from '../../types';

export default {
  id: 'fi/inform',
  step: 'inform',
  language: 'fi',
  forms: [
    {
      form: 'advice',
      cues: [
        '(?:sinun|teidän) (?:\\p{L}+ )?(?:pitää|pitäisi|täytyy|kannattaa|kannattaisi|tulee|tulisi|olisi hyvä)',
        'kannattaa \\p{L}{3,}',
        'suosittelen \\p{L}{3,}',
        '(?:voit|voitte|pystyt|pystytte) (?:\\p{L}+ ){0,3}\\p{L}{3,}',
        '^(?:kokeile|käynnistä|paina|avaa|valitse|mene|kirjaudu|tarkista|ota|lähetä|päivitä|poista|asenna|irrota|siirry|klikkaa|kirjoita|syötä|tallenna|odota|sammuta|avatkaa|ottakaa|tarkistakaa|lähettäkää|kokeilkaa|menkää|painakaa|valitkaa|varmista|soita|älä|älkää) \\p{L}{2,}',
        '(?:ole hyvä|olkaa hyvä) ja \\p{L}{3,}',
      ],
    },
  ],
} satisfies MoveCue;

export const examples = {
  makes: [
    ['Sinun kannattaa päivittää sovellus ensin.', 'Sinun kannattaa päivittää sovellus ensin.', 'advice'],
    ['Lähetys lähti varastolta tänään.', 'Lähetys lähti varastolta tänään.', 'information'],
  ],
  silent: ['Hei!', 'Selvä.'],
} satisfies MoveExamples;
