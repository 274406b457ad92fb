import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/iloiset-merkit',
  language: 'fi',
  category: 'C23',
  severity: 3,
  mode: 'flag',
  title: { fi: 'Ei iloa ennen kuin hätä on kuultu', en: 'No cheer before distress is heard' },
  why: {
    fi: 'Hymiö ja huutomerkit asiakkaan hädän vieressä tuntuvat pilkalta; kuule ensin.',
    en: 'A smiley and exclamation marks beside distress feel like mockery; hear first.',
  },
  match: '(?:@word!{2,}|[:;]-?[)D]|[😀-😏😘-😝🙂🙃🤗🤩🥳🎉✨👍🙌💪])',
  becomes: [],
  unlessDraft: [
    'ei (?:mitään )?hätää|ei huolta|älä (?:huoli|murehdi)|kaikki järjestyy|kyllä se siitä|(?:hyviä|iloisia|hienoja|loistavia|mahtavia) uutisia',
  ],
  whenCustomer: [
    'kuoli~|kuol(?:lut|ema)~|hautaj~|hautaus~|menehty~|menett~|sairaala~|sairas~|sairast~|syöpä~|pelkään|pelott~|huoliss~|hädissä~|epätoivo~|itke~|jumissa|irtisanot~|lomautet~|vuokra~|eräpäivä~|ulosot~|varaa|häät|häihin|myöhästyi~|peruttiin|kolma(?:s|tta|nnen) kerta~|huijat~|varastet~|lämmitys|vauva~|lapsi|lapse~|kiireelli~',
  ],
  unlessCustomer: ['kiitos paljon|nyt toimii|ratkesi|hehe|haha'],
  most: 1,
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Uusi lasku on tulossa!!', 'tulossa!!'],
    ['Hei Nuutti, suljin tilin :)', ':)'],
    ['Paikkasi on taas vapaa 🎉', '🎉'],
  ],
  leaves: ['Uusi lasku on tulossa!', 'Kello on 12:00.', 'Suljin tilin.', 'Katso sivu 3 :: kartta.'],
  customer: 'Isäni kuoli toukokuussa ja laskuja tulee yhä.',
} satisfies RewriteExamples;
