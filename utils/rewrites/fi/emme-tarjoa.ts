import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/emme-tarjoa',
  language: 'fi',
  category: 'C2',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Raja kerran, sitten reitti', en: 'The limit once, then the way' },
  why: {
    fi: 'Rajan jälkeen asiakas tarvitsee reitin; sano molemmat samassa virkkeessä.',
    en: 'After a limit the customer needs a way on; give both in one sentence.',
  },
  match:
    '(?<no>emme (?:valitettavasti )?(?:lähetä|toimita|tarjoa|myy|hyväksy|korjaa|vuokraa|palvele|ota vastaan|osta|asenna|hyvitä|palauta) (?:…))@end',
  becomes: ['$<no>; [mikä käy sen sijaan]'],
  unless: [
    'ennen|ilman|ellei~|jollei~|mutta|vaan|sen sijaan|koska|sillä|jos|vasta|mainoks~|tietojasi|enempää',
  ],
  unlessDraft: [
    '(?<!en |emme |et |ei )(?:voin|voimme|voit|voisin|voisimme|voisit~|voitte)|sen sijaan|ehdotan|vaihtoehto~|onnistuu|sopisiko|kävisikö',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Hei Lotta! Emme toimita saaristoon.', 'Hei Lotta! Emme toimita saaristoon; [mikä käy sen sijaan].'],
    [
      'Emme korjaa näyttöjä tässä liikkeessä.',
      'Emme korjaa näyttöjä tässä liikkeessä; [mikä käy sen sijaan].',
    ],
    [
      'Emme valitettavasti hyväksy avattujen maalien palautuksia.',
      'Emme valitettavasti hyväksy avattujen maalien palautuksia; [mikä käy sen sijaan].',
    ],
  ],
  leaves: [
    'Emme toimita saaristoon, mutta posti toimittaa.',
    'Emme lähetä mainoksia sähköpostiin.',
    'Lain mukaan emme myy alkoholia yhdeksän jälkeen.',
    'Emme toimita sunnuntaisin. Voit noutaa paketin myymälästä.',
  ],
} satisfies RewriteExamples;
