import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/sama-vastaus',
  language: 'fi',
  category: 'C37',
  severity: 1,
  mode: 'flag',
  title: { fi: 'Sama vastaus monelle', en: 'The same reply to many' },
  why: {
    fi: 'Tämä vastaus on mennyt sanasta sanaan ainakin kahdelle muulle; lisää lause, joka on vain tälle asiakkaalle.',
    en: 'This reply went word for word to at least two others; add a sentence that is for this customer alone.',
  },
  source: 'flexibility is needed so that communication does not feel canned or impersonal',
  whenRepeated: 2,
  match:
    '(?<=^)(?!(?:hei|moi|moikka|terve|hyvää (?:huomenta|päivää|iltaa)|huomenta|arvoisa)(?!\\p{L}))(?:…)@end',
  becomes: [],
  most: 1,
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Hei Runa! Airot on veistetty saarnesta, ja öljyämme jokaisen parin kahdesti ennen lähtöä.',
      'Airot on veistetty saarnesta',
    ],
    [
      'Telakka aukeaa aamuisin yhdeksältä. Ota mukaan veneen paperit ja moottorin avain, niin pääset heti vesille.',
      'Telakka aukeaa aamuisin yhdeksältä',
    ],
    [
      'Kiitos kuvasta, josta runko näkyy hyvin. Veneen saa laiturilta milloin vain puolen päivän jälkeen.',
      'Kiitos kuvasta',
    ],
  ],
  leaves: [
    'Hei Runa,',
    '”Airot on veistetty saarnesta, ja öljyämme jokaisen parin kahdesti ennen lähtöä.”',
    '> Airot on veistetty saarnesta, ja öljyämme jokaisen parin kahdesti ennen lähtöä.',
    'Airot: www.veneet.example/airot',
  ],
  repeated: 2,
} satisfies RewriteExamples;
