import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/jos-olisit-lukenut',
  language: 'fi',
  category: 'C9',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Ohje ilman moitetta', en: 'The advice without the reproach' },
  why: {
    fi: '”Jos olisit lukenut” on moite; sama tieto ilman sitä auttaa.',
    en: '“If you had read” is a reproach; the same knowledge without it helps.',
  },
  match:
    'jos olisit(?:te)? (?:lukenut|lukeneet|katsonut|katsoneet|tarkistanut|tarkistaneet|avannut|avanneet) (?:\\p{L}+ )?\\p{L}+, (?:niin )?(?:tietäisit|tietäisitte|huomaisit|huomaisitte|näkisit|näkisitte|olisit(?:te)? (?:tiennyt|tienneet|huomannut|huomanneet|nähnyt|nähneet)),? että (?<next>@word)',
  becomes: ['$<next>'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Jos olisit lukenut ohjeen, tietäisit, että kansi irtoaa ensin.', 'Kansi irtoaa ensin.'],
    [
      'Hei Mio, jos olisit katsonut sivuiltamme, olisit huomannut että laituri sulkeutuu kuudelta.',
      'Hei Mio, laituri sulkeutuu kuudelta.',
    ],
    ['Jos olisitte avanneet oppaan, näkisitte, että lamppu on vasemmalla!', 'Lamppu on vasemmalla!'],
  ],
  leaves: [
    'Jos olisit lukenut sen, olen pahoillani: sivu oli väärä.',
    'Jos olet lukenut ohjeen, avaa kansi.',
    'Ohjeessa sanotaan, että kansi irtoaa ensin.',
    'Jos olisimme lukeneet viestisi, olisimme tienneet.',
  ],
} satisfies RewriteExamples;
