import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/helppoa',
  language: 'fi',
  category: 'C14',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Helppous on tekijän sanottava', en: 'Only the doer can call it easy' },
  why: {
    fi: 'Jos helpoksi sanottu ei onnistu, asiakas jää yksin sen kanssa.',
    en: 'When a thing called easy fails, the customer is left alone with it.',
  },
  match:
    '(?<last>@word), (?:se|tämä|sehän|se kun) on (?:ihan |tosi |todella |erittäin |aika |hyvin |melko )*(?:helppoa|yksinkertaista|helppo juttu|lastenleikkiä|helppo homma)@end',
  becomes: ['$<last>'],
  also: [
    {
      match:
        '(?<last>@word), mikä on (?:ihan |tosi |todella |erittäin |aika |hyvin )*(?:helppoa|yksinkertaista)@end',
      becomes: ['$<last>'],
    },
  ],
  unless: ['ei|jos'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Nollaa lukko sovelluksesta, se on ihan helppoa.', 'Nollaa lukko sovelluksesta.'],
    ['Vaihda suodatin kannen alta, se on todella yksinkertaista!', 'Vaihda suodatin kannen alta!'],
    ['Kirjaudu koodilla, mikä on erittäin helppoa.', 'Kirjaudu koodilla.'],
  ],
  leaves: [
    'Se ei ole helppoa kenellekään.',
    'Helppokäyttöinen malli tulee perjantaina.',
    'Jos haluat, se on helppoa vaihtaa.',
    'Pesu on helppoa ja nopeaa.',
  ],
} satisfies RewriteExamples;
