import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/odota-hetki',
  language: 'fi',
  category: 'C29',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Kerro, mitä katsot ja kauanko', en: 'Say what you look at and how long' },
  why: {
    fi: 'Hiljaisuus pitkästyttää; mitä katsot ja kauanko se kestää, pitää mukana.',
    en: 'Silence is long; what you look at and how long it takes keeps the customer with you.',
  },
  match:
    '(?<=^|[,!:] )(?:odota|odottakaa|odotapa|odotathan)(?: pieni| ihan)? (?:hetki|hetkinen|pikku hetki)(?:,? (?:niin |kun )?(?:katson|tarkistan|selvitän|haen))?@end',
  becomes: ['tarkistan [mitä]; se kestää [kauanko]'],
  unless: ['\\d|minuut~|ennen'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Odota hetki.', 'Tarkistan [mitä]; se kestää [kauanko].'],
    ['Hei Allu, odottakaa hetkinen, niin katson.', 'Hei Allu, tarkistan [mitä]; se kestää [kauanko].'],
    ['Odotathan pieni hetki!', 'Tarkistan [mitä]; se kestää [kauanko]!'],
  ],
  leaves: [
    'Tarkistan tilauksen; se kestää kaksi minuuttia.',
    'Odota hetki ennen kuin avaat kannen.',
    'Anna liiman kuivua hetki.',
    'Odota hetki, tarkistan tilauksen parissa minuutissa.',
  ],
} satisfies RewriteExamples;
