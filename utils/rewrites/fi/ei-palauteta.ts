import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/ei-palauteta',
  language: 'fi',
  category: 'C2',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Raja kerran, sitten reitti', en: 'The limit once, then the route' },
  why: {
    fi: 'Passiivissa kielto on seinä; kerro samassa virkkeessä, mikä käy.',
    en: 'In the passive a refusal is a wall; say in the same sentence what works.',
  },
  match:
    '(?<no>(?:\\p{L}+ ){1,4}ei (?:palauteta|hyvitetä|vaihdeta|toimiteta|oteta vastaan|hyväksytä|myydä|lainata|varata|huolleta|noudeta)(?: …)?)@end',
  becomes: ['$<no>; [mikä käy sen sijaan]'],
  unless: [
    'ennen|ilman|ellei~|jollei~|mutta|vaan|sen sijaan|koska|sillä|jos|mikäli|vasta|vielä|kysyit|toivoit',
    '\\?|\\[mikä|samalla|erikseen|tarpee~',
  ],
  unlessDraft: [
    '(?<!en |emme |et |ei )(?:voin|voimme|voit|voisin|voisimme|voisit~|voitte|voisitte~)|sen sijaan|ehdotan|vaihtoehto~|sopisiko|kävisikö',
    '@door',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Avattuja maalipurkkeja ei hyvitetä.', 'Avattuja maalipurkkeja ei hyvitetä; [mikä käy sen sijaan].'],
    [
      'Hei Kusti, saareen ei toimiteta talvella.',
      'Hei Kusti, saareen ei toimiteta talvella; [mikä käy sen sijaan].',
    ],
    [
      'Tässä liikkeessä ei vaihdeta renkaita.',
      'Tässä liikkeessä ei vaihdeta renkaita; [mikä käy sen sijaan].',
    ],
  ],
  leaves: [
    'Avattua maalia ei hyvitetä, mutta avaamaton käy.',
    'Maksua ei palauteta, jos vene on jo vedessä.',
    'Renkaita ei vaihdeta, koska nosturi on rikki.',
    'Lain mukaan soihtuja ei myydä lapsille.',
    'Saareen ei toimiteta. Voit noutaa satamasta.',
  ],
} satisfies RewriteExamples;
