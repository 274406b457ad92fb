import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/vain',
  language: 'fi',
  category: 'C14',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Anna vaivan olla vaivaa', en: 'Let effort be effort' },
  why: {
    fi: '”Vain” ja ”nopeasti” pienentävät työn, jota joku tekee; ilman niitä lause on varmempi.',
    en: '“Only” and “quickly” shrink the work someone does; the sentence is surer without them.',
  },
  match:
    '(?<deed>tarkistan|katson|varmistan|käyn|haen|kysyn|vilkaisen|tarkistamme|katsomme|varmistamme|haemme|kysymme|vaihdat|nollaat|klikkaat|painat|valitset|avaat|syötät|täytät|kirjaudut|lataat|käynnistät|napautat) (?:ihan |aivan )?(?:vain|vaan|ihan nopeasti|vain nopeasti|vain äkkiä|vain pikaisesti|vaan nopeasti)(?: nopeasti| äkkiä| pikaisesti)?(?= (?!\\d|yhden|yhtä|kaksi|kahta|kolme|osan|sen|luku|omat|omia|jos|kun|silloin|ne|nämä|tämän))',
  becomes: ['$<deed>'],
  also: [
    {
      match: '(?:sinun |teidän )?(?:tarvitsee|täytyy|pitää) (?:vain|vaan|ainoastaan) (?<deed>\\p{L}+)',
      becomes: ['$<deed|imperative>'],
    },
    {
      match:
        '(?<=^|[,:] )(?<deed>kirjaudu|klikkaa|avaa|paina|valitse|lataa|nollaa|käynnistä|sammuta|irrota|täytä|päivitä|poista) (?:vain|vaan|vaa|ihan vain|ihan vaan)(?= (?!\\p{L}+ kerran|yhden|yhtä|kaksi|kerran|jos|kun|omat|omia))',
      becomes: ['$<deed>'],
    },
  ],
  unless: ['vain luku|ei vain|eikä vain'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Katson vain nopeasti mittarin lukeman.', 'Katson mittarin lukeman.'],
    ['Sinun tarvitsee vain painaa vihreää nappia.', 'Paina vihreää nappia.'],
    [
      'Hei Ville! Nollaat vain salasanan kohdasta Asetukset > Tili.',
      'Hei Ville! Nollaat salasanan kohdasta Asetukset > Tili.',
    ],
  ],
  leaves: [
    'Alennus on voimassa vain sunnuntaihin.',
    'Paikkoja on jäljellä vain 2.',
    'Kansio on vain luku -tilassa.',
    'Tarkistan vain yhden rivin kerrallaan.',
    'Se lähti juuri äsken.',
  ],
} satisfies RewriteExamples;
