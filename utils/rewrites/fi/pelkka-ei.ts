import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/pelkka-ei',
  language: 'fi',
  category: 'C7',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Ei on alku, ei vastaus', en: 'A no needs a way on' },
  why: {
    fi: 'Pelkkä ei jättää asiakkaan oven eteen; syy ja seuraava keino ovat vastaus.',
    en: 'A bare no leaves the customer at the door; the reason and a way on are the answer.',
  },
  match: '^(?:…, )?(?:ei|ei ole|ei oo|ei valitettavasti|valitettavasti ei)[.!]?$',
  becomes: ['Ei: [syy]. [Mitä asiakas voi tehdä sen sijaan]'],
  also: [
    {
      match:
        '^(?:…, )?(?:(?:se |tämä |tuo |valitettavasti )?ei (?:onnistu|käy|ole mahdollista)(?: valitettavasti)?|(?:en|emme) (?:voi|pysty))[.!]?$',
      becomes: ['Tämä ei onnistu: [syy]. [Mitä asiakas voi tehdä sen sijaan]'],
    },
    {
      match: '^(?:…,? )?meillä ei (?:ole|tehdä|myydä)(?: sitä| sellaista| niitä)?[.!]?$',
      becomes: ['Meillä ei ole: [syy]. [Mistä asiakas voi sen saada]'],
    },
  ],
  unlessDraft: ['(?:\\p{L}+[^\\p{L}]+){7}\\p{L}+'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Ei.', 'Ei: [syy]. [Mitä asiakas voi tehdä sen sijaan]'],
    ['Ei onnistu.', 'Tämä ei onnistu: [syy]. [Mitä asiakas voi tehdä sen sijaan]'],
    ['Meillä ei ole sellaista.', 'Meillä ei ole: [syy]. [Mistä asiakas voi sen saada]'],
  ],
  leaves: [
    'Ei, sinisestä on painos loppu. Vihreässä on sama teksti, ja se on halvempi.',
    'Ei tarvitse tuoda laatikkoa.',
    'Kyllä.',
    'Ei kiirettä!',
  ],
} satisfies RewriteExamples;
