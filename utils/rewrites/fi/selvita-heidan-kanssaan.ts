import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/selvita-heidan-kanssaan',
  language: 'fi',
  category: 'C19',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Avaa seuraava ovi itse', en: 'Open the next door yourself' },
  why: {
    fi: '”Selvitä se heidän kanssaan” jättää asiakkaan yksin; seuraava askel kuuluu meille.',
    en: '“Take it up with them” leaves the customer alone; the next step is ours.',
  },
  match:
    '(?:(?:se|tämä|asia|tuo) (?:pitää|täytyy|tulee|on) (?:sinun |teidän )?(?:selvittää|hoitaa|sopia|selvitettävä|hoidettava|sovittava)|(?:sinun|teidän) (?:pitää|täytyy|tulee|on) (?:selvittää|hoitaa|sopia) (?:se|tämä|asia|tuo)) (?:suoraan )?(?<who>\\p{L}{3,}n) kanssa(?: suoraan| itse)?@end',
  becomes: ['[nimi tai tiimi] selvittää tämän $<who> kanssa, ja [seuraava askel]'],
  unless: ['ei|jos|lääkäri~|apteek~'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Se pitää selvittää valmistajan kanssa.',
      '[nimi tai tiimi] selvittää tämän valmistajan kanssa, ja [seuraava askel].',
    ],
    [
      'Hei Mio, sinun täytyy hoitaa tämä pankin kanssa itse.',
      'Hei Mio, [nimi tai tiimi] selvittää tämän pankin kanssa, ja [seuraava askel].',
    ],
    [
      'Asia on sovittava suoraan isännöitsijän kanssa!',
      '[nimi tai tiimi] selvittää tämän isännöitsijän kanssa, ja [seuraava askel]!',
    ],
  ],
  leaves: [
    'Sinun ei tarvitse selvittää sitä pankin kanssa.',
    'Selvitän asian valmistajan kanssa.',
    'Asia pitää selvittää lääkärin kanssa.',
    'Jos haluat, asia on sovittava kuljettajan kanssa.',
  ],
} satisfies RewriteExamples;
