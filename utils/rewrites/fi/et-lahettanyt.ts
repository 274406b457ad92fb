import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/et-lahettanyt',
  language: 'fi',
  category: 'C9',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Kerro, mitä puuttuu, älä kuka unohti', en: 'Say what is missing, not who forgot' },
  why: {
    fi: 'Puuttuva asia korjautuu samalla vaivalla ilman syyllistä.',
    en: 'What is missing gets fixed just as fast without a culprit.',
  },
  match:
    '(?:et|ette) (?:ole )?(?:vielä )?(?:liittän|lähettän|täyttän|ilmoittan|antan|lisän|toimittan|mainin|merkin|kirjoittan|kertonut|liitt|palauttan)\\p{L}* (?:meille |lainkaan )?(?<item>@object)@end',
  becomes: ['$<item|missing> vielä'],
  also: [
    {
      match:
        '(?:unohdit|unohditte|jätit|jätitte) (?:liittää|lähettää|täyttää|ilmoittaa|antaa|lisätä|toimittaa|mainita|merkitä|kirjoittaa) (?<item>@object)@end',
      becomes: ['$<item|missing> vielä'],
    },
  ],
  losesNegation: 'reproach',
  unless: ['jos|ei haittaa|ei se mitään|väärin'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Et liittänyt kuittia.', 'Kuitti puuttuu vielä.'],
    ['Hei Aune, ette ole ilmoittaneet asiakasnumeroa.', 'Hei Aune, asiakasnumero puuttuu vielä.'],
    [
      'Unohdit lisätä puhelinnumeron, muuten lomake on kunnossa.',
      'Puhelinnumero puuttuu vielä, muuten lomake on kunnossa.',
    ],
  ],
  leaves: [
    'Et tehnyt mitään väärin.',
    'Et ole saanut vastausta, ja se on meidän vikamme.',
    'Jos et liittänyt kuittia, lähetä se tähän.',
    'Et lähettänyt turhaan viestiä.',
  ],
} satisfies RewriteExamples;
