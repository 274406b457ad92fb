import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/kuten-sanoin',
  language: 'fi',
  category: 'C10',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Toista ystävällisesti', en: 'Repeat it kindly' },
  why: {
    fi: 'Muistutus siitä, että tämä on jo sanottu, moittii; itse tieto riittää.',
    en: 'A reminder that it was said before is a reproach; the fact itself is enough.',
  },
  match:
    '(?:kuten|niin kuin|niinkuin) (?:jo |aiemmin |edellä |äsken |olen |olemme |edellisessä viestissä(?:ni|mme)? |monta kertaa |(?:aiemmassa|edellisessä|viime|ensimmäisessä) viestissä(?:ni|mme)? )*(?:sanoin|sanoimme|kerroin|kerroimme|mainitsin|mainitsimme|totesin|totesimme|kirjoitin|kirjoitimme|selitin|selitimme|sanottu|mainittu|todettu|kerrottu|todettiin|mainittiin|sanottiin|kerrottiin|sanonut|kertonut|kertoneet|maininnut)(?: (?:jo|aiemmin|edellä|äsken|aikaisemmin|edellisessä viestissä(?:ni|mme)?))*(?=,)',
  becomes: [''],
  also: [
    {
      match:
        '(?:olen|olemme) jo (?:aiemmin |monta kertaa |useasti )?(?:sanonut|kertonut|maininnut|selittänyt|kertoneet|sanoneet|selittäneet)(?: sinulle| teille)?, että (?<next>@word)',
      becomes: ['$<next>'],
    },
    { match: 'sanoin jo(?: aiemmin)?, että (?<next>@word)', becomes: ['$<next>'] },
  ],
  unless: ['lupasin|lupasimme|sovimme|sovittiin|ilo(?:inen|ksemme)'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Kuten jo aiemmin sanoin, hyvitys kestää viisi päivää.', 'Hyvitys kestää viisi päivää.'],
    ['Avain, kuten kerroimme, on aulassa.', 'Avain on aulassa.'],
    ['Olemme jo kertoneet, että liike on sunnuntaisin kiinni.', 'Liike on sunnuntaisin kiinni.'],
  ],
  leaves: [
    'Kuten sovimme maanantaina, lähetin lomakkeet.',
    'Kuten lupasin, tässä on linkki.',
    'Kuten kerroit, ensimmäinen osa puuttui.',
    'Olen jo kertonut kuljettajalle ovikoodin.',
  ],
} satisfies RewriteExamples;
