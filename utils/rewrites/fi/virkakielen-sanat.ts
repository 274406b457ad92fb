import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/virkakielen-sanat',
  language: 'fi',
  category: 'C35',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Tavallinen sana', en: 'The plain word' },
  why: {
    fi: 'Lyhyt tavallinen sana sanoo saman ja kuulostaa ihmiseltä.',
    en: 'A short plain word says the same and sounds like a person.',
  },
  match: 'mikäli(?= \\p{L})',
  becomes: ['jos'],
  also: [
    { match: '(?<last>@word),? johtuen siitä,? että', becomes: ['$<last>, koska'] },
    { match: 'siinä tapauksessa,? että', becomes: ['jos'] },
    {
      match:
        '(?:tiedoksenne|tiedoksesi|ilmoitamme|täten ilmoitamme|ilmoitamme täten)(?: teille| sinulle)?,? että (?<next>@word)',
      becomes: ['$<next>'],
    },
    {
      match:
        '(?:viitaten \\p{L}+(?: \\p{L}+)?|viestiinne viitaten|viestiisi viitaten) (?:ilmoitamme|toteamme|vastaamme|kerromme)(?: teille| sinulle| seuraavaa)?,? että (?<next>@word)',
      becomes: ['$<next>'],
    },
    { match: 'tällä hetkellä nyt', becomes: ['nyt'] },
    { match: 'edellä mainittuun viitaten,? (?<next>@word)', becomes: ['$<next>'] },
  ],
  unless: ['sikäli'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Soita minulle, mikäli valo muuttuu punaiseksi.', 'Soita minulle, jos valo muuttuu punaiseksi.'],
    ['Siirsin päivää johtuen siitä, että tie oli suljettu.', 'Siirsin päivää, koska tie oli suljettu.'],
    ['Tiedoksenne, että hissi on pois käytöstä.', 'Hissi on pois käytöstä.'],
  ],
  leaves: [
    'Sikäli mikäli muistan, se oli sininen.',
    'Ilmoitamme tuloksen perjantaina.',
    'Vuokraehtojen ja lain mukaan, mikäli vuokra on maksamatta, kirje lähetetään.',
    'Tapauksessa oli kaksi lukkoa.',
  ],
} satisfies RewriteExamples;
