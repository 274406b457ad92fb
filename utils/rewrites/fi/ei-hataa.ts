import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/ei-hataa',
  language: 'fi',
  category: 'C23',
  severity: 3,
  mode: 'flag',
  title: { fi: 'Ensin paino, sitten valo', en: 'Weight first, cheer later' },
  why: {
    fi: 'Kun asiakkaalla on hätä, reippaus ohittaa sen; sano ensin, mitä kuulit.',
    en: 'When the customer is in trouble, cheer steps over it; first say what you heard.',
  },
  match:
    '(?:ei (?:mitään )?hätää|ei huolta|älä huoli|älä murehdi|kaikki järjestyy|kyllä se siitä|hyviä uutisia|iloisia uutisia|hienoja uutisia|loistavia uutisia|mahtavia uutisia|katso valoisaa puolta)(?:,? (?:kaikki järjestyy|kyllä se siitä))?',
  becomes: [],
  despite: ['prohibition'],
  whenCustomer: [
    'kuoli~|kuol(?:lut|ema)~|hautaj~|hautaus~|menehty~|menett~|sairaala~|sairas~|sairast~|syöpä~|pelkään|pelott~|huoliss~|hädissä~|epätoivo~|itke~|jumissa|irtisanot~|lomautet~|vuokra~|eräpäivä~|ulosot~|varaa|häät|häihin|myöhästyi~|peruttiin|kolma(?:s|tta|nnen) kerta~|huijat~|varastet~|lämmitys|vauva~|lapsi|lapse~|kiireelli~',
  ],
  unlessCustomer: ['kiitos paljon|nyt toimii|ratkesi|hehe|haha'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Ei mitään hätää, Ulla! Katsoin jo vapaat ajat.', 'Ei mitään hätää'],
    ['Hei Fanni, kaikki järjestyy.', 'kaikki järjestyy'],
    ['Älä huoli, siirrän ajan.', 'Älä huoli'],
  ],
  leaves: [
    'Olet huolissasi lauantaista, ja näen miksi.',
    'Uutiset ovat etusivulla.',
    'Hätänumero on 112.',
    'Kirjoitit: ”ei hätää”, ja silti tällä on väliä.',
  ],
  customer: 'Isäni kuoli viime viikolla ja aika pitäisi perua.',
} satisfies RewriteExamples;
