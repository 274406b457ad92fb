import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/same-reply',
  language: 'en',
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
  match: '(?<=^)(?!(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings)(?!\\p{L}))(?:…)@end',
  becomes: [],
  most: 1,
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Hello Runa. The oars are made of ash, and we oil each pair twice before they leave our yard.',
      'The oars are made of ash',
    ],
    [
      'Our yard opens at nine each morning. Please bring the papers of the boat and the key of its engine.',
      'Our yard opens at nine each morning',
    ],
    [
      'Thank you for the photo of the hull. You can pick up the boat from the pier at any time after noon.',
      'Thank you for the photo of the hull',
    ],
  ],
  leaves: [
    'Hello Runa,',
    '“The oars are made of ash, and we oil each pair twice before they leave our yard.”',
    '> The oars are made of ash, and we oil each pair twice before they leave our yard.',
    'Oars: www.boats.example/oars',
  ],
  repeated: 2,
} satisfies RewriteExamples;
