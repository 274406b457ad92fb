import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/mukaasi',
  language: 'fi',
  category: 'C11',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Asiakkaan kertoma on kertomus', en: 'What the customer told is an account' },
  why: {
    fi: '”Mukaasi” panee kertomuksen kyseenalaiseksi; ”kerroit” ottaa sen todesta.',
    en: '“According to you” puts the account in doubt; “you told us” takes it as given.',
  },
  match: '(?<=^|[!,] )(?:sinun )?mukaasi (?<next>@word)',
  becomes: ['kerroit, että $<next>'],
  also: [{ match: '(?<=^|[!,] )(?:teidän )?mukaanne (?<next>@word)', becomes: ['kerroitte, että $<next>'] }],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Mukaasi lamppu tuli rikki.', 'Kerroit, että lamppu tuli rikki.'],
    ['Hei Kiti, sinun mukaasi kansi oli auki.', 'Hei Kiti, kerroit, että kansi oli auki.'],
    ['Teidän mukaanne portti oli kiinni.', 'Kerroitte, että portti oli kiinni.'],
  ],
  leaves: [
    'Kirjeesi mukaan lamppu on vihreä.',
    'Ota mukaasi lamppu.',
    'Lokin mukaan portti oli kiinni.',
    'Kerroit, että lamppu tuli rikki.',
  ],
} satisfies RewriteExamples;
