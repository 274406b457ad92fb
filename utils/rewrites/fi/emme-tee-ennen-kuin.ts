import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/emme-tee-ennen-kuin',
  language: 'fi',
  category: 'C2',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Kerro, milloin teette sen', en: 'Say when you do it' },
  why: {
    fi: '”Teemme, kun” ja ”emme tee, ennen kuin” ovat sama ehto; edellinen näyttää tien.',
    en: '“We do, once” and “we don’t, until” are the same condition; the first one shows the way.',
  },
  match: 'emme (?<deed>@connegative) (?<object>@object),? (?:ennen kuin|ennenkuin) (?<then>(?:…))@end',
  becomes: ['$<deed|we> $<object|total>, kun $<then>'],
  also: [
    {
      match: 'en (?<deed>@connegative) (?<object>@object),? (?:ennen kuin|ennenkuin) (?<then>(?:…))@end',
      becomes: ['$<deed|i> $<object|total>, kun $<then>'],
    },
    {
      match: '(?<object>@object) ei (?<deed>@passive),? (?:ennen kuin|ennenkuin) (?<then>(?:…))@end',
      becomes: ['$<object|nominative> $<deed|presentPassive>, kun $<then>'],
    },
  ],
  losesNegation: 'limit',
  unless: ['ennen kuin (?:ei|en|et|emme|ette)'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Emme vahvista varausta ennen kuin ennakkomaksu on tilillä.',
      'Vahvistamme varauksen, kun ennakkomaksu on tilillä.',
    ],
    ['En sulje tiliä, ennen kuin olet tallentanut kuvat.', 'Suljen tilin, kun olet tallentanut kuvat.'],
    ['Laskua ei lähetetä ennen kuin asennus on valmis.', 'Lasku lähetetään, kun asennus on valmis.'],
  ],
  leaves: [
    'Emme odota vastausta ennen kuin ehdit katsoa.',
    'Emme lähetä mainoksia.',
    'Sopimuksen mukaan emme palauta maksua ennen kuin avain on luovutettu.',
    'Emme myy olutta ennen kuin kello on yhdeksän.',
  ],
} satisfies RewriteExamples;
