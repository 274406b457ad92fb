import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/valitettavasti-toisen-kerran',
  language: 'fi',
  category: 'C3',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Yksi pahoittelusana riittää', en: 'One “unfortunately” is enough' },
  why: {
    fi: 'Yksi ”valitettavasti” on kohtelias; toinen alkaa kuulostaa siltä, ettei mikään onnistu.',
    en: 'One is courteous in Finnish; a second starts to sound as if nothing worked.',
  },
  match: 'valitettavasti|ikävä kyllä|harmillisesti',
  becomes: [''],
  from: 2,
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Valitettavasti sali on suljettu. Valitettavasti myös allas on tyhjä.',
      'Valitettavasti sali on suljettu. Myös allas on tyhjä.',
    ],
    [
      'Paketti on valitettavasti myöhässä. Seurantakin on valitettavasti poikki.',
      'Paketti on valitettavasti myöhässä. Seurantakin on poikki.',
    ],
    [
      'Ikävä kyllä juna ei kulje. Bussi on valitettavasti täynnä.',
      'Ikävä kyllä juna ei kulje. Bussi on täynnä.',
    ],
  ],
  leaves: [
    'Valitettavasti emme löytäneet pakettia.',
    'Ikävä kyllä se on ohi, olen pahoillani.',
    'Tämä on valitettavaa. Valitettavasti se kuitenkin on totta.',
    'Kirjoitit: ”valitettavasti en ehdi”. Valitettavasti mekään emme ehdi.',
  ],
} satisfies RewriteExamples;
