import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/meille-tarkeaa',
  language: 'fi',
  category: 'C35',
  severity: 1,
  mode: 'flag',
  title: { fi: 'Osoita se teolla', en: 'Show it with a deed' },
  why: {
    fi: '”On meille tärkeää” on luettu sata kertaa; se, mitä palautteelle tapahtuu, kertoo saman.',
    en: '“Important to us” has been read a hundred times; what happens to the feedback tells the same.',
  },
  match:
    '(?:(?:palautteesi|palautteenne|mielipiteesi|mielipiteenne|tyytyväisyytesi|tyytyväisyytenne|viestisi|viestinne|asiakkuutesi|asiakkuutenne) on meille (?:erittäin |hyvin |todella )?(?:tärkeää|tärkeä|arvokasta|arvokas)|(?:suhtaudumme|otamme) (?:kaikkiin |kaikki )?(?:valituksiin|palautteisiin|palautteeseen|tällaisiin asioihin|reklamaatioihin|valitukset|palautteet) (?:erittäin |hyvin )?vakavasti|arvostamme (?:palautettasi|palautettanne|asiakkuuttasi|asiakkuuttanne))',
  becomes: [],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Palautteesi on meille tärkeää. Uudessa kartassa on toukokuusta alkaen isommat kirjaimet.',
      'Palautteesi on meille tärkeää',
    ],
    [
      'Hei Nuutti, suhtaudumme kaikkiin valituksiin erittäin vakavasti.',
      'suhtaudumme kaikkiin valituksiin erittäin vakavasti',
    ],
    ['Arvostamme palautettasi, joten kerroin siitä kipparille.', 'Arvostamme palautettasi'],
  ],
  leaves: [
    'Palautteesi muutti karttaa: kirjaimet ovat isommat.',
    'Meille on tärkeää, että köysi kestää.',
    'Kippari ottaa sään vakavasti.',
    'Viestisi on laiturin seinällä.',
  ],
} satisfies RewriteExamples;
