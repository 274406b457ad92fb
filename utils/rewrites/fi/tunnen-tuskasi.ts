import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/tunnen-tuskasi',
  language: 'fi',
  category: 'C22',
  severity: 2,
  mode: 'flag',
  title: { fi: 'Kuvaa, älä tunne toisen puolesta', en: 'Describe, don’t feel for somebody' },
  why: {
    fi: 'Toisen tunne on hänen; sano, mitä kuulit hänen kertovan.',
    en: 'Somebody’s feeling is theirs; say what you heard them tell.',
  },
  match:
    '(?:tunnen tuskasi|tunnen tuskanne|tiedän (?:sen )?tunteen|tuttu tunne|(?:minusta|itsestäni) tuntuisi (?:ihan |täysin )?samalta)',
  becomes: [],
  unless: ['en|emme'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Tunnen tuskasi. Kansi on täällä.', 'Tunnen tuskasi'],
    ['Hei Nuutti, tiedän tunteen.', 'tiedän tunteen'],
    ['Minusta tuntuisi ihan samalta laiturilla.', 'Minusta tuntuisi ihan samalta'],
  ],
  leaves: [
    'Tunnen köyden löystyvän.',
    'Väsyisin siihen itsekin.',
    'Tiedät tunteen, kun purje on märkä.',
    'En tunne köyttäsi.',
  ],
} satisfies RewriteExamples;
