import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/onneksi-sentaan',
  language: 'fi',
  category: 'C23',
  severity: 3,
  mode: 'flag',
  title: { fi: 'Älä kevennä toisen taakkaa', en: 'Don’t lighten somebody’s load for them' },
  why: {
    fi: '”Onneksi sentään” vertaa hätää pahempaan; se ei pienennä sitä.',
    en: '“At least” compares distress with worse; it does not make it smaller.',
  },
  match:
    '(?:onneksi (?:sentään|edes|kuitenkin|sinulla|teillä|se ei|kukaan)|sentään (?:se|sinulla|teillä|kukaan)|voisi olla (?:pahemminkin|huonomminkin))',
  becomes: [],
  whenCustomer: [
    'kuoli~|kuol(?:lut|ema)~|hautaj~|hautaus~|menehty~|menett~|sairaala~|sairas~|sairast~|syöpä~|pelkään|pelott~|huoliss~|hädissä~|epätoivo~|itke~|jumissa|irtisanot~|lomautet~|vuokra~|eräpäivä~|ulosot~|varaa|häät|häihin|myöhästyi~|peruttiin|kolma(?:s|tta|nnen) kerta~|huijat~|varastet~|lämmitys|vauva~|lapsi|lapse~|kiireelli~',
  ],
  unlessCustomer: ['kiitos paljon|nyt toimii|ratkesi|hehe|haha'],
  most: 1,
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Onneksi sentään laituripaikka jäi.', 'Onneksi sentään'],
    ['Hei Nuutti, voisi olla huonomminkin.', 'voisi olla huonomminkin'],
    ['Kansi katosi, mutta onneksi kukaan ei ollut aluksella.', 'onneksi kukaan'],
  ],
  leaves: [
    'Onneksi soitit heti.',
    'Jätä kannelle ainakin kaksi köyttä.',
    'Miehistö tarvitsee sentään tunnin.',
    'Onneksi tulit.',
  ],
  customer: 'Veneeni varastettiin viime yönä ja olen hädissäni.',
} satisfies RewriteExamples;
