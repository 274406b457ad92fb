import type { MoveCue, MoveExamples } from '../../types';

export default {
  id: 'fi/receive',
  step: 'receive',
  language: 'fi',
  forms: [
    {
      cues: [
        '(?:luin|lukaisin|katsoin|kävin läpi|tutustuin|kuulin) (?:\\p{L}+ ){0,3}(?:viesti~|kertomaasi|kuvauk~|ketju~|selvityk~|keskustelu~|mitä kerroit)',
        '(?:sain|saimme|vastaanotin) (?:\\p{L}+ ){0,2}(?:viestisi|kuvasi|kuvat|liitteesi|tietosi|ilmoituksesi|hakemuksesi)',
        '^(?:selvä|selvä juttu|asia selvä|okei|ok|joo|joo joo|juu|niin|niin niin|aivan|aivan niin|juuri niin|just|just joo|ymmärrän|vai niin|ahaa|aha|mm|mhm|kyllä|totta|niinpä|hyvä kysymys|ihanko totta|oikeasti)[.!? ]*$',
      ],
    },
  ],
} satisfies MoveCue;

export const examples = {
  makes: [
    ['Luin viestisi ja liitteenä olleet kuvat.', 'Luin viestisi ja liitteenä olleet kuvat.'],
    ['Ahaa.', 'Ahaa.'],
  ],
  silent: ['Kiitos yhteydenotostasi!', 'Lasku on maksettu.'],
} satisfies MoveExamples;
