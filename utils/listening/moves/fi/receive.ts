import type { MoveCue, MoveExamples } from '../../types';

/** Bare signs of listening ("selvä", "ahaa") are known by their shape (`moves/frame`). */
export default {
  id: 'fi/receive',
  step: 'receive',
  language: 'fi',
  forms: [
    {
      cues: [
        '(?:luin|lukaisin|katsoin|kävin läpi|tutustuin|kuulin|luimme|kuuntelin) (?:\\p{L}+ ){0,3}(?:viesti~|kertoma~|kuvauk~|ketju~|selvityk~|keskustelu~|kuva~|läpi|mitä kerroit)',
        '(?:sain|saimme|vastaanotin|vastaanotimme) (?:\\p{L}+ ){0,2}(?:viesti(?:si|nne)|kuva~|liittee~|tieto(?:si|nne)|tietosi|ilmoituk~|hakemuk~|pyyntö(?:si|nne)|tarjouspyyn~)',
        '(?:viestisi|viestinne|kuvasi|kuvanne|liitteesi|ilmoituksesi|hakemuksesi|pyyntösi) (?:on |ovat )?(?:tuli|tulivat|tullut|tulleet|saapui|saapuivat|saapunut) (?:perille|meille|minulle)',
        'olen (?:nyt )?(?:lukenut|saanut|käynyt läpi) (?:\\p{L}+ ){0,2}(?:viesti~|kuva~|ketju~|kertoma~)',
      ],
      unless: ['(?:en|emme|ei) (?:ole |vielä )*(?:saanut|saaneet)'],
    },
  ],
} satisfies MoveCue;

export const examples = {
  makes: [
    ['Luin viestisi ja liitteenä olleet kuvat.', 'Luin viestisi ja liitteenä olleet kuvat.'],
    ['Ahaa.', 'Ahaa.'],
    ['Joo, selvä, ymmärrän.', 'Joo, selvä, ymmärrän.'],
    ['Kuvasi tulivat perille.', 'Kuvasi tulivat perille.'],
  ],
  silent: ['Kiitos yhteydenotostasi!', 'Lasku on maksettu.', 'Lasku on vielä auki.'],
} satisfies MoveExamples;
