import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/sinun-taytyy',
  language: 'fi',
  category: 'C5',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Pyydä ja kerro, mitä siitä seuraa', en: 'Ask, and say what it leads to' },
  why: {
    fi: 'Pyyntö ja hyöty saavat liikkeelle paremmin kuin pakko.',
    en: 'A request with its benefit moves people better than an order does.',
  },
  match:
    'sinun (?:täytyy|pitää|tulee|on pakko|on) (?:vielä |nyt |ensin |itse )*(?<deed>lähettää|täyttää|vahvistaa|ilmoittaa|toimittaa|maksaa|vaihtaa|palauttaa|kertoa|tarkistaa|päivittää|liittää|allekirjoittaa|muuttaa|täydentää|käynnistää|tallentaa) (?<object>@object)@end',
  becomes: ['$<deed|couldYou> $<object|whole>? Silloin [mitä siitä seuraa]'],
  also: [
    {
      match:
        '(?<must>(?:sinun|teidän) (?:täytyy|pitää|tulee|on pakko) (?:vielä |nyt |ensin |itse )*(?:lähettää|täyttää|vahvistaa|ilmoittaa|toimittaa|maksaa|vaihtaa|palauttaa|kertoa|tarkistaa|päivittää|liittää|allekirjoittaa|muuttaa|täydentää|käynnistää|tallentaa|ottaa|tehdä|olla yhteydessä|soittaa|rekisteröityä|asentaa|valita|tuoda|esittää|hankkia) (?:…))@end',
      becomes: ['$<must>, jotta [mitä siitä seuraa]'],
    },
  ],
  unless: ['ei|jotta|koska|jos|lapsen|ennen kuin|vain|muuten|sillä|niin'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Sinun täytyy lähettää lomake.', 'Lähettäisitkö lomakkeen? Silloin [mitä siitä seuraa].'],
    [
      'Hei Roni, sinun pitää vielä vahvistaa osoitteesi.',
      'Hei Roni, vahvistaisitko osoitteesi? Silloin [mitä siitä seuraa].',
    ],
    [
      'Teidän on pakko ottaa kuva molemmilta puolilta.',
      'Teidän on pakko ottaa kuva molemmilta puolilta, jotta [mitä siitä seuraa].',
    ],
  ],
  leaves: [
    'Sinun ei täydy lähettää mitään.',
    'Lain mukaan sinun täytyy ilmoittaa osoitteesi.',
    'Sinun täytyy vaihtaa sulake, ennen kuin koskettimia saa koskea.',
    'Lapsen täytyy istua turvaistuimessa.',
  ],
} satisfies RewriteExamples;
