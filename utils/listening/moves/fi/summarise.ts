import type { MoveCue, MoveExamples } from '../../types';

export default {
  id: 'fi/summarise',
  step: 'summarise',
  language: 'fi',
  forms: [
    {
      depth: 'complex',
      cues: [
        'tärkeintä (?:\\p{L}+ ){0,2}(?:siis|sinulle|teille|on|taitaa)',
        '(?:kuulostaa|vaikuttaa|tuntuu) siltä,? (?:että|kuin)',
        'jäi(?:kö)? sinulle tunne',
        'toivot(?:te)? siis',
        'haluat(?:te)? siis',
        'olet(?:te)? siis (?:huolissa~|pettyn~)',
      ],
    },
    {
      depth: 'simple',
      cues: [
        'ymmärsinkö (?:\\p{L}+ )?(?:oikein|asian)',
        'jos ymmärsin (?:\\p{L}+ )?oikein',
        'ymmärsin(?:,)? (?:viestistäsi )?että',
        '^eli \\p{L}{2,}',
        '^(?:tiivistän|tiivistettynä|kertaan|kerraten|lyhyesti|yhteenvetona|varmistan|toistan)(?: \\p{L}+)*',
        '(?:kerroit|kirjoitit|mainitsit|sanoit|kerroitte|kirjoititte|mainitsitte|kuvasit)(?: \\p{L}+){0,2},? (?:että|ettei|kuinka|miten)',
        'näin ymmärsin',
        '^siis \\p{L}{2,}',
        '(?:tilasit|tilasitte|odotat|olet odottanut|olette odottaneet|maksoit|pelkäät|pyysit|pyysitte|palautit|yritit|odotit|olet yrittänyt|sait|saitte|soitit|olet (?:\\p{L}+ )?(?:kirjoittanut|soittanut|kokeillut|käynnistänyt|vaihtanut)) .{3,}',
      ],
      unless: [
        '(?:jos|kun|voit|mikäli|milloin|onko|oletko) (?:\\p{L}+ ){0,3}(?:tilasit|maksoit|sait|soitit|palautit)',
        'kiitos',
      ],
    },
  ],
} satisfies MoveCue;

export const examples = {
  makes: [
    [
      'Eli lasku tuli kahdesti ja toinen on jo maksettu.',
      'Eli lasku tuli kahdesti ja toinen on jo maksettu.',
      'simple',
    ],
    [
      'Tärkeintä taitaa siis olla, että se ehtii juhliin.',
      'Tärkeintä taitaa siis olla, että se ehtii juhliin.',
      'complex',
    ],
    ['Kerroit, että ovi jää raolleen.', 'Kerroit, että ovi jää raolleen.', 'simple'],
  ],
  silent: ['Lähetän uuden osan huomenna.', 'Kiitos, että kerroit.'],
} satisfies MoveExamples;
