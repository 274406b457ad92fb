import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/taman-kerran',
  language: 'fi',
  category: 'C24',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Ilman muistutusta poikkeuksesta', en: 'Without the reminder' },
  why: {
    fi: '”Tämän kerran” muistuttaa velasta; anna ilman sitä.',
    en: '“Just this once” reminds of a debt; give without it.',
  },
  match:
    '(?<=^|[,!:] )(?:vain |ihan )?(?:tämän kerran|tämän yhden kerran|kerrankin) (?<deed>jätämme|annamme|hyvitämme|palautamme|jätän|annan|hyvitän|palautan|vaihdamme|vaihdan)',
  becomes: ['$<deed>'],
  unless: ['en|emme|ei'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Tämän kerran jätämme maksun perimättä.', 'Jätämme maksun perimättä.'],
    ['Hei Sampo, vain tämän kerran hyvitän postikulut.', 'Hei Sampo, hyvitän postikulut.'],
    ['Ihan tämän yhden kerran vaihdamme purjeen.', 'Vaihdamme purjeen.'],
  ],
  leaves: [
    'Tämän kerran purje on harmaa.',
    'Annan sinulle tämän kerran ohjeen myös suomeksi.',
    'Kerran viikossa vaihdamme veden.',
    'Tällä kertaa paketti tulee kotiin.',
  ],
} satisfies RewriteExamples;
