import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/ei-toistu',
  language: 'fi',
  category: 'C16',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Kerro, mitä muutit', en: 'Say what you changed' },
  why: {
    fi: '”Ei koskaan enää” ei ole kenenkään luvattavissa; tehty korjaus on.',
    en: '“Never again” is nobody’s to promise; the change you made is.',
  },
  match:
    '(?:(?:tämä|se|tällainen|vastaava|näin) )?ei (?:tule )?(?:enää |koskaan |ikinä )*(?:toistu|tapahdu|toistumaan|tapahtumaan|käy)(?: enää| koskaan| ikinä| uudelleen| uudestaan| toiste| jatkossa)+',
  becomes: ['korjasin [mitä muutit], ja tarkistan [mitä ja milloin]'],
  losesNegation: 'door',
  unless: ['jotta|toivo~|jos|että|ettei|vika ei|virhe ei'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Tämä ei toistu enää koskaan.', 'Korjasin [mitä muutit], ja tarkistan [mitä ja milloin].'],
    [
      'Kiitos, että kerroit, Kimmo. Se ei tule tapahtumaan enää.',
      'Kiitos, että kerroit, Kimmo. Korjasin [mitä muutit], ja tarkistan [mitä ja milloin].',
    ],
    ['Vastaava ei toistu jatkossa!', 'Korjasin [mitä muutit], ja tarkistan [mitä ja milloin]!'],
  ],
  leaves: [
    'Emme koskaan kysy salasanaasi.',
    'Toivon, ettei se toistu.',
    'Onko tämä toistunut?',
    'Korjasin osoitteen, jotta se ei toistu enää.',
  ],
} satisfies RewriteExamples;
