import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/itsestaan-selvaa',
  language: 'fi',
  category: 'C34',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Kaikille ei ole selvää', en: 'It isn’t obvious to everyone' },
  why: {
    fi: 'Jos se olisi selvää, asiakas ei kysyisi; tieto seisoo ilmankin.',
    en: 'If it were obvious, the customer wouldn’t ask; the fact stands without it.',
  },
  match:
    'kuten (?:kuka tahansa|jokainen|kaikki|varmaan|varmasti|hyvin|tietysti|sinun pitäisi|teidän pitäisi|sinun kuuluisi) (?:näkee|tietää|tietävät|tiedät|tiedätte|näkevät|ymmärtää|ymmärrät)(?=,)',
  becomes: [''],
  also: [
    {
      match:
        '(?:on |onhan )?(?:itsestään selvää|itsestäänselvää|sanomattakin selvää|päivänselvää|ihan selvää|täysin selvää), että (?<next>@word)',
      becomes: ['$<next>'],
    },
  ],
  unless: ['ei ole|ei ollut|eikö|meidän (?:vika|virhe)'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Kuten kuka tahansa näkee, koodi toimii vain kerran.', 'Koodi toimii vain kerran.'],
    ['On itsestään selvää, että portti suljetaan kymmeneltä.', 'Portti suljetaan kymmeneltä.'],
    ['Kansi, kuten varmasti tiedät, kuuluu sarjaan.', 'Kansi kuuluu sarjaan.'],
  ],
  leaves: [
    'Tietenkin voin lähettää uuden.',
    'Ei ole itsestään selvää, että se toimii.',
    'Kuten itse parhaiten tiedät, kellari on kostea.',
    'Syy on kaikkea muuta kuin selvä.',
  ],
} satisfies RewriteExamples;
