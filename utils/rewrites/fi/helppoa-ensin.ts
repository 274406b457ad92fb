import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/helppoa-ensin',
  language: 'fi',
  category: 'C14',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Ohje riittää', en: 'The steps are enough' },
  why: {
    fi: 'Jos ”helppo” ei onnistu, asiakas tuntee itsensä tyhmäksi; ohje ilman sitä riittää.',
    en: 'If the “easy” thing fails, the customer feels stupid; the steps alone are enough.',
  },
  match:
    '(?:se|tämä|homma) (?:on|käy) (?:tosi |todella |ihan |aivan |varsin |erittäin |oikeasti |hyvin )*(?:helppoa|helppo|helposti|yksinkertaista|yksinkertainen|lastenleikkiä): (?<next>@word)',
  becomes: ['$<next>'],
  unless: ['ei'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Se on tosi helppoa: avaa kansi ja paina nappia.', 'Avaa kansi ja paina nappia.'],
    ['Hei Mio, tämä käy ihan helposti: käännä avainta kahdesti.', 'Hei Mio, käännä avainta kahdesti.'],
    ['Homma on lastenleikkiä: vedä punaisesta narusta!', 'Vedä punaisesta narusta!'],
  ],
  leaves: [
    'Se ei ole helppoa: kansi on jumissa.',
    'Helppo: tämä on purjeen nimi.',
    'On helppo nähdä, miksi olet väsynyt siihen.',
    'Onko tämä helppoa: kyllä vai ei?',
  ],
} satisfies RewriteExamples;
