import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/valitettavasti-tieto',
  language: 'fi',
  category: 'C3',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Anna tiedon ja vaihtoehdon kantaa', en: 'Let the fact and the option carry it' },
  why: {
    fi: 'Asiakasta auttaa tieto siitä, milloin tai mitä tilalle; pahoittelusana ei sitä kerro.',
    en: 'What helps is when, or what instead; the cushion does not say it.',
  },
  match:
    '(?:valitettavasti|ikävä kyllä|harmi kyllä|ikäväksemme|harmillisesti) (?<fact>(?!emme|en |ei |kukaan|ilmoittamaan|toteamaan|kertomaan)(?:…) (?:on|ovat) (?:(?:tilapäisesti|tällä hetkellä|toistaiseksi|nyt|jo|juuri nyt) )*(?:loppu|lopussa|loppuunmyyty|loppuunmyytyjä|myöhässä|suljettu|täynnä|varattu|varattuja|poissa valikoimasta))@end',
  becomes: ['$<fact>; [milloin onnistuu tai mitä tilalle]'],
  unless: ['kuoll~|hautaus~'],
  unlessDraft: [
    'tilalle|sen sijaan|taas saatavilla|seuraava vapaa|vaihtoehto~|(?<!en |emme |et |ei )(?:voit|voin|voimme)',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Valitettavasti sininen kattila on loppu.',
      'Sininen kattila on loppu; [milloin onnistuu tai mitä tilalle].',
    ],
    [
      'Hei Eino! Valitettavasti aamuvuorot ovat jo täynnä.',
      'Hei Eino! Aamuvuorot ovat jo täynnä; [milloin onnistuu tai mitä tilalle].',
    ],
    [
      'Valitettavasti junasi on tällä hetkellä myöhässä.',
      'Junasi on tällä hetkellä myöhässä; [milloin onnistuu tai mitä tilalle].',
    ],
  ],
  leaves: [
    'Valitettavasti koko on loppu, mutta sitä on taas saatavilla maanantaina.',
    'Valitettavasti hautaustoimisto on suljettu.',
    'Kauppa on suljettu sunnuntaisin.',
    'Valitettavasti vika oli meillä.',
  ],
} satisfies RewriteExamples;
