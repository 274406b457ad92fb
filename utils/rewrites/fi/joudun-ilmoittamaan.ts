import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/joudun-ilmoittamaan',
  language: 'fi',
  category: 'C3',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Pahoittele itse, älä kirjeen kaavalla', en: 'Be sorry yourself, not by the letter' },
  why: {
    fi: 'Kaava etäännyttää juuri, kun uutinen on ikävä; tavalliset sanat ovat lähempänä.',
    en: 'The formula puts distance just when the news is bad; plain words stay close.',
  },
  match:
    '(?:joudun|joudumme) (?:valitettavasti |ikävä kyllä )?(?:ilmoittamaan|toteamaan|kertomaan)(?: teille| sinulle)?,? että',
  becomes: ['ikävä uutinen on, että'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Joudun valitettavasti ilmoittamaan, että lautta on täynnä.',
      'Ikävä uutinen on, että lautta on täynnä.',
    ],
    [
      'Hei Nuutti, joudumme toteamaan, että lukko on kulunut loppuun.',
      'Hei Nuutti, ikävä uutinen on, että lukko on kulunut loppuun.',
    ],
    ['Joudun kertomaan sinulle, että nauha on loppu!', 'Ikävä uutinen on, että nauha on loppu!'],
  ],
  leaves: [
    'Ikävä uutinen on, että lautta on täynnä.',
    'Joudun lähtemään laiturille.',
    'Ilmoitamme uuden ajan.',
    'Lain mukaan joudun ilmoittamaan, että määräaika on mennyt.',
  ],
} satisfies RewriteExamples;
