import type { MoveCue, MoveExamples } from '../../types';

/** Statements about the customer are known by their shape (`moves/frame`); these are words that announce a summary. */
export default {
  id: 'fi/summarise',
  step: 'summarise',
  language: 'fi',
  forms: [
    {
      depth: 'complex',
      cues: [
        'tärkeintä (?:\\p{L}+ ){0,2}(?:siis|sinulle|teille|on|taitaa|olisi|näyttää)',
        '(?:kuulostaa|vaikuttaa|tuntuu|näyttää) siltä,? (?:että|kuin|ettei)',
        'jäi(?:kö)? (?:sinulle|teille) (?:tunne|sellainen)',
        '(?:toivo|halua|pelkää|koe|kaipaa)t(?:te)? siis',
        'olet(?:te)? siis (?:huolissa~|pettyn~|epävarm~|helpottun~)',
        '(?:sinulle|teille) (?:\\p{L}+ ){0,2}(?:on|olisi) (?:\\p{L}+ ){0,2}tärkeä~',
      ],
    },
    {
      depth: 'simple',
      cues: [
        'ymmärsin(?:kö|köhän|ks) (?:\\p{L}+ )?(?:oikein|asian|tilante~|kaiken)',
        'jos (?:\\p{L}+ )?(?:ymmärsin|ymmärrän|tulkitsen|tulkitsin|käsitin|kuulin|luin)(?: \\p{L}+){0,2} oikein',
        'ymmärsin(?: viestistäsi| kertomastasi| näin)?,? (?:että|ettei)',
        '^(?:tiivistän|tiivistettynä|kertaan|kerraten|kerrataan|lyhyesti|yhteenvetona|varmistan (?:vielä )?,? että|toistan|kokoan|kootaan)(?: [\\p{L},]+){2}',
        '(?:kerro|kirjoi|kirjoiti|mainits|sano|kuvas|kuvaili|ilmoiti)(?:it|t|itte|tte)(?: \\p{L}+){0,3},? (?:että|ettei|kuinka|miten)',
        '(?:kertomasi|kertomanne|viestisi|kuvauksesi) (?:mukaan|perusteella)',
        'näin (?:minä )?(?:ymmärsin|asian)',
        'toisin sanoen',
        '(?:tarkoitat|tarkoitatte|sanot|sanotte|kerrot|kerrotte|kysyt|kysytte|pyydät|pyydätte) siis',
      ],
      unless: [
        'kiitos',
        '(?:kuten|niin kuin) (?:kerroin|sanoin|mainitsin)',
        '(?:voisitko|voitko|kertoisitko|kerro) .{0,30}',
      ],
    },
  ],
  never: [
    '(?:et|ette) (?:ole )?(?:tehnyt|tehneet) (?:mitään )?vää~',
    'olisi(?:t|tte) voinut',
    '(?:sinun|teidän) (?:olisi )?(?:pitänyt|pitää|täytyy|kannattaa)',
    'unohdit~',
    'kuten (?:sanoin|kerroin)',
    '(?:et|ette) (?!saan|saaneet|pääs|löytä|ehti|tien|voi|pysty|ole)\\p{L}+(?:nut|nyt|neet)',
    // What is guessed of the customer was not heard from them.
    '(?:varmaan|varmaankin|luultavasti|todennäköisesti|ilmeisesti|nähtävästi|selvästikin|tietenkin)',
    '(?:\\p{L}{3,}t|\\p{L}{3,}tte) vain',
    'saat(?:te)?',
    'olet(?:te)? (?:oikeutettu~|tervetull~|oikeassa)',
  ],
} satisfies MoveCue;

export const examples = {
  makes: [
    [
      'Eli lasku tuli kahdesti ja toinen on jo maksettu.',
      'Eli lasku tuli kahdesti ja toinen on jo maksettu.',
      'simple',
      'Lasku tuli kahdesti, toisen maksoin jo.',
    ],
    [
      'Tärkeintä taitaa siis olla, että se ehtii juhliin.',
      'Tärkeintä taitaa siis olla, että se ehtii juhliin.',
      'complex',
    ],
    ['Kerroit, että ovi jää raolleen.', 'Kerroit, että ovi jää raolleen.', 'simple'],
    [
      'Sinulla on siis kaksi liittymää ja haluat luopua toisesta.',
      'Sinulla on siis kaksi liittymää ja haluat luopua toisesta.',
      'complex',
    ],
    ['Odotit asentajaa kaksi päivää turhaan.', 'Odotit asentajaa kaksi päivää turhaan.', 'simple'],
    [
      'Jos ymmärsin oikein, kortti varastettiin maanantaina.',
      'Jos ymmärsin oikein, kortti varastettiin maanantaina.',
      'simple',
    ],
    ['Kuulostaa siltä, että aikataulu ratkaisee.', 'Kuulostaa siltä, että aikataulu ratkaisee.', 'complex'],
    [
      'Ette siis ole saaneet vahvistusta kumpaankaan viestiin.',
      'Ette siis ole saaneet vahvistusta kumpaankaan viestiin.',
      'simple',
    ],
  ],
  silent: [
    'Lähetän uuden osan huomenna.',
    'Kiitos, että kerroit.',
    'Voit noutaa lampun myymälästä.',
    'Saat vahvistuksen sähköpostiisi.',
    'Sinun kannattaa päivittää sovellus.',
    'Et tehnyt mitään väärin.',
    'Et täyttänyt osoitekenttää.',
    'Sinulla oli varmaan kiire.',
    'Eli maksu on 12 euroa kuussa.',
  ],
} satisfies MoveExamples;
