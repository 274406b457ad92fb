import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/emme-voi-ilman',
  language: 'fi',
  category: 'C1',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Kerro, minkä avulla se onnistuu', en: 'Say what you need for it' },
  why: {
    fi: 'Puuttuva tieto on avain, kun kerrot, mitä sillä saa auki.',
    en: 'A missing detail becomes a key when you say what it opens.',
  },
  match: 'emme voi (?<deed>@infinitive) (?<object>@object) ilman (?<item>@object)@end',
  becomes: ['voimme $<deed> $<object|total>, kun saamme $<item|total>'],
  also: [
    {
      match: 'en voi (?<deed>@infinitive) (?<object>@object) ilman (?<item>@object)@end',
      becomes: ['voin $<deed> $<object|total>, kun saan $<item|total>'],
    },
    {
      match: 'emme voi (?<deed>auttaa(?: sinua| teitä)?|jatkaa) ilman (?<item>@object)@end',
      becomes: ['voimme $<deed>, kun saamme $<item|total>'],
    },
    {
      match: 'en voi (?<deed>auttaa(?: sinua| teitä)?|jatkaa) ilman (?<item>@object)@end',
      becomes: ['voin $<deed>, kun saan $<item|total>'],
    },
  ],
  losesNegation: 'limit',
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Emme voi tarkistaa laskua ilman asiakasnumeroa.',
      'Voimme tarkistaa laskun, kun saamme asiakasnumeron.',
    ],
    ['En voi vaihtaa tuotetta ilman kuittiasi.', 'Voin vaihtaa tuotteen, kun saan kuittisi.'],
    [
      'Hei Otto! Emme voi jatkaa ilman allekirjoitusta.',
      'Hei Otto! Voimme jatkaa, kun saamme allekirjoituksen.',
    ],
  ],
  leaves: [
    'Emme voi elää ilman kahvia.',
    'Emme voi luovuttaa lääkettä ilman reseptiä.',
    'En voi tehdä päätöstä ilman sinua.',
    'Laitetta ei voi käyttää turvallisesti ilman kantta.',
  ],
} satisfies RewriteExamples;
