import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/avaan-jarjestelman',
  language: 'fi',
  category: 'C29',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Kerro mitä katsot, älä missä', en: 'Say what you check, not where' },
  why: {
    fi: 'Järjestelmien avaaminen on taustaääntä; asiakasta kiinnostaa, mitä katsot hänen puolestaan.',
    en: 'Opening systems is background noise; what you check for them is the news.',
  },
  match:
    '(?:avaan|menen|kirjaudun|siirryn|käynnistän) (?:nyt |tässä |ensin |vielä )*(?:\\p{L}+ )?(?:järjestelmän|järjestelmään|ohjelman|ohjelmaan|rekisterin|rekisteriin|tietokannan|tietokantaan|sovelluksen|näytön|näytölle|portaalin|portaaliin) ja (?<deed>katson|tarkistan|haen|etsin|selvitän)',
  becomes: ['$<deed>'],
  also: [
    {
      match:
        '(?:mitenkähän se nyt oli|mitenhän se nyt oli|missäs se nyt oli|missähän se nyt oli|katsotaanpa|katsotaas|hetkinen vaan|hmm+)(?=[,.] (?!mi[tkls]|mikä|onko|kuka)\\p{L})',
      becomes: [''],
    },
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Avaan nyt järjestelmän ja katson tilauksesi.', 'Katson tilauksesi.'],
    ['Hetki, kirjaudun vielä toiseen järjestelmään ja haen mittarin tiedot.', 'Hetki, haen mittarin tiedot.'],
    ['Mitenhän se nyt oli, lasku lähti 3.5.', 'Lasku lähti 3.5.'],
  ],
  leaves: [
    'Avaan sinulle palautuksen.',
    'Kirjaan antamasi päivän.',
    'Avaatko järjestelmän ja katsot kellon?',
    'Katson tilauksesi nyt.',
  ],
} satisfies RewriteExamples;
