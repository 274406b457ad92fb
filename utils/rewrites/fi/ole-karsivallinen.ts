import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/ole-karsivallinen',
  language: 'fi',
  category: 'C12',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Kerro kesto, älä pyydä kärsivällisyyttä', en: 'Say how long, don’t ask for patience' },
  why: {
    fi: 'Kärsivällisyyttä ei voi tilata; kesto, jonka voit luvata, antaa sen.',
    en: 'Patience cannot be ordered; a time you can keep gives it.',
  },
  match:
    '(?<=^|[,;:!] )(?:(?:ole|olkaa)(?: hyvä ja (?:ole|olkaa))? kärsivälli(?:nen|siä)|malttia(?:,? kiitos)?|(?:pyydän|pyydämme)(?: teiltä| sinulta)? (?:vielä )?(?:kärsivällisyyttä|malttia))(?: vielä| hetki)*@end',
  becomes: ['tämä kestää [mihin asti]'],
  unless: ['\\d|asti|saakka|mennessä|kiitos, että'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Ole kärsivällinen.', 'Tämä kestää [mihin asti].'],
    ['Hei Nuutti, pyydämme vielä malttia.', 'Hei Nuutti, tämä kestää [mihin asti].'],
    ['Olkaa kärsivällisiä!', 'Tämä kestää [mihin asti]!'],
  ],
  leaves: [
    'Kiitos, että jaksoit odottaa.',
    'Olet ollut kärsivällinen yhdeksän päivää.',
    'Ole kärsivällinen uuden lukon kanssa: se kaipaa öljyä.',
    'Pyydämme malttia maanantaihin asti.',
  ],
} satisfies RewriteExamples;
