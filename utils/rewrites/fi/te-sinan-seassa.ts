import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/te-sinan-seassa',
  language: 'fi',
  category: 'C31',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Yksi puhuttelu koko viestiin', en: 'One form of address' },
  why: {
    fi: 'Sinä ja te samassa viestissä horjuvat; pidä sama muoto alusta loppuun.',
    en: 'Singular and plural “you” in one message wobble; keep one form from start to end.',
  },
  match:
    '(?<words>(?:saatte|voitte|voitteko|voisitteko|haluatte|haluatteko|olette|oletteko|tarvitsette|tarvitsetteko|löydätte|näette|pääsette|ehdittekö|sopisitteko))',
  becomes: ['$<words|singular>'],
  also: [
    {
      match:
        '(?<words>(?:vahvistakaa|tarkistakaa|lähettäkää|täyttäkää|ilmoittakaa|kertokaa|vastatkaa|palauttakaa|liittäkää|varmistakaa|päivittäkää)(?: \\p{L}{3,}nne)?)',
      becomes: ['$<words|singular>'],
    },
    {
      match:
        '(?<words>(?:osoit|tilau|lasku|palautu|hakemu|viesti|numero|paket|tili|liput|varau|maksu)\\p{L}*nne)',
      becomes: ['$<words|singular>'],
    },
  ],
  whenDraft: [
    'sinun|sinua|sinulle|sinulla|sinulta|sinä|voit|voisitko|voitko|haluatko|saat|olet|\\p{L}{3,}(?:esta|estä|oista|eista|uksesta|yksestä|estä|ista)si|\\p{L}{3,}(?:tilille|laskulle|osoitteelle)si|\\p{L}{4,}(?:ukse|ykse|stä|sta|lle|lla|lta|ssa|ssä|tee)si',
  ],
  unlessDraft: [
    '^\\s{0,4}(?:hyvä|arvoisa) \\p{L}+ \\p{L}+',
    'sinä ja|te (?:kaksi|kaikki)|perhe~|lapset|laste~|lapse~|vauva~|vaimo~|miehe~|puoliso~|molem~|kaikki te|kaikille|yhdessä|porukka~|ryhmä~|teidän (?:kaikkien|molempien)|kotonanne|asunnossanne|(?:hei|moi|hyvät|terve) \\p{L}+ ja \\p{L}+',
  ],
  unlessCustomer: [
    'me|meillä|meidän|meille|meitä|vaimo~|miehe~|puoliso~|perhe~|lapse~|laste~|vauva~|teitit~|yhtiö~|taloyhtiö~|yrityksemme',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Saatte uuden kortin, ja se tulee kotiisi tiistaina. Voit ottaa sen heti käyttöön.',
      'Saat uuden kortin, ja se tulee kotiisi tiistaina. Voit ottaa sen heti käyttöön.',
    ],
    ['Kiitos kuvistasi. Lähettäkää osoitteenne.', 'Kiitos kuvistasi. Lähetäthän osoitteesi.'],
    [
      'Hei Sini! Olet jonossa ensimmäinen, ja tilauksenne lähtee huomenna.',
      'Hei Sini! Olet jonossa ensimmäinen, ja tilauksesi lähtee huomenna.',
    ],
  ],
  leaves: [
    'Saatte uuden kortin tiistaina.',
    'Hei Sirpa ja Toivo, avaimenne ovat tiskillä. Voit noutaa ne sieltä.',
    'Oletko ehtinyt perheesi kanssa rannalle? Voitte pitää huoneen iltaan.',
    'Hei Sini! Olet jonossa ensimmäinen, ja lippunsa saa ovelta.',
  ],
} satisfies RewriteExamples;
