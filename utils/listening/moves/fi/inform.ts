import type { MoveCue, MoveExamples } from '../../types';

/** Commands are known by their shape (`moves/frame`), and what is no other move is information. These are words that advise. */
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
        'kannattaisi(?:ko)? \\p{L}{3,}',
        'suositt?elen \\p{L}{3,}',
        'ehdot(?:an|amme),? (?:että )?\\p{L}{3,}',
        '(?:voit|voitte|pystyt|pystytte|voisit|voisitte) (?:\\p{L}+ ){0,3}\\p{L}{3,}',
        '(?:ole hyvä|olkaa hyvä) ja \\p{L}{3,}',
        '(?:ehkä|entä jos) (?:\\p{L}+ )?(?:kokeil~|vaihta~|voisi~|käynnist~)',
        'auttaisi(?:ko|kohan),? jos',
        'oletko (?:jo )?(?:kokeillut|harkinnut|ajatellut)',
        'oletteko (?:jo )?(?:kokeilleet|harkinneet|ajatelleet)',
        'miksi(?:pä)? et (?:kokeilisi|vaihtaisi)',
      ],
    },
  ],
} satisfies MoveCue;

export const examples = {
  makes: [
    ['Sinun kannattaa päivittää sovellus ensin.', 'Sinun kannattaa päivittää sovellus ensin.', 'advice'],
    ['Käynnistä laite uudelleen.', 'Käynnistä laite uudelleen.', 'advice'],
    ['Oletko harkinnut kuukausilippua?', 'Oletko harkinnut kuukausilippua?', 'advice'],
    ['Lähetys lähti varastolta tänään.', 'Lähetys lähti varastolta tänään.', 'information'],
  ],
  silent: ['Hei!', 'Selvä.', 'Odotit kaksi tuntia turhaan.', 'Minkä värin tilasit?'],
} satisfies MoveExamples;
