import type { Language } from '../conversation/types';
import { anyOf } from '../language/pattern';
import type { Blocker } from './types';

const CUES: Readonly<Record<Language, Readonly<Record<Blocker, RegExp>>>> = {
  en: {
    safety: anyOf([
      'danger~|hazard~|risk of|safety|unsafe|safely|emergenc~|evacuat~|112|911|999',
      'fire|flames?|smoke|gas|carbon monoxide|fumes|burn(?:s|ed|t|ing)?|explo(?:de|sion)~|overheat~|shocks?|electrocut~|live wires?|mains|power supply|switch off|battery acid',
      'injur~|wound~|bleed~|chok(?:e|ing)|swallow~|poison~|toxic|allerg~|dos(?:e|es|age)|overdose|medicin~|medication|prescri~|antibiotic~|hospital|suicid~|self-harm',
      'child seat|car seat|seat ?belt|helmet|under water|recall(?:ed)?',
    ]),
    law: anyOf([
      'laws?|legal~|unlawful~|statut~|regulation~|court|tribunal|directive|gdpr|liab(?:le|ility)|by contract|contract(?:s|ual|ually)?|terms and conditions|terms of~|act \\d{4}|withdrawal period|notice period',
    ]),
    fraud: anyOf([
      'fraud~|scam~|phish~|impersonat~|launder~|identity theft|stolen|suspicious~|authorities|police',
    ]),
    prohibition:
      /(?:^|[,;:–-]\s*|(?<!\p{L})(?:and|but|so|then|please)\s+)(?:please\s+)?(?:do not|don['’]t|never)\s+(?!hesitate|worry|have|you|we|i\s)|(?<!\p{L})must(?:\s+not|n['’]t)(?!\p{L})|(?<!\p{L})(?:not allowed to|forbidden|prohibited)/giu,
    admission: anyOf([
      '(?:we|i) made (?:a|an|the|this|that|some) (?:\\p{Ll}+ )?(?:mistake|error)s?|(?:our|my) (?:own )?(?:mistake|error|fault)|(?:we|i) got (?:it|this|that) wrong|(?:we|i) (?:were|was) (?:wrong|late|slow)',
    ]),
  },
  fi: {
    safety: anyOf([
      'vaara~|vaaral~|turvalli~|turvaton|turvavyö~|turvaistui~|hengenvaar~|hätänumero~|112|pelastuslaito~|pelastau~|evakuo~',
      'tulipalo~|palovaar~|sytty\\p{L}* (?:tuleen|palamaan)|savu|savua|kaasu~|häkä~|häkää|räjäh~|sähköisku~|jännittei~|oikosul~|ylikuum~|verkkovirta~|katkaise virta|upotta~|syövyttä~',
      'loukkaan~|vamma~|vuotaa verta|tukehtu~|niel(?:e|lä|ty)~|myrky~|allerg~|lääk(?:e|ke|it)~|annos~|annokse~|reseptiläk~|sairaala~|itsemurh~|turvatek~|takaisinveto~|kypärä~|suojakan~',
    ]),
    law: anyOf([
      'laki|lain|laissa|lailla|laista|lakisäätei~|\\p{L}+lain mukaan|\\p{L}*säädö~|säädet~|asetuksen mukaan|oikeudelli~|oikeuden päätö~|tuomioistui~|sopimu(?:s|ksen|kseen|sta)|sopimuseh~|käyttöeh~|takuueh~|vakuutuseh~|irtisanomisaika~|peruutusaika~|peruuttamisoike~|määräy~',
    ]),
    fraud: anyOf([
      'huijau~|huijari~|petos|petokse~|väärinkäytö~|kalastel~|rahanpesu~|identiteettivarkau~|varaste~|epäilyttäv~|viranomai~|poliisi~|tunnusluku~|tunnuslukuj~',
    ]),
    prohibition: anyOf([
      'älä|älkää|äläkä|älkääkä|ei saa|ei saanut|eikä saa|ei kannata|kielletty~|kiellettyä',
    ]),
    admission: anyOf([
      '(?:teimme|tein|teimmehän) (?:\\p{L}+ )?virhe(?:en|itä)|(?:meidän|oma|minun) (?:oma )?(?:virhe|virheemme|vika|vikamme|moka)|virhe oli meidän|vika oli meidän|virheemme|mokasimme|mokasin|myöhästyimme|unohdimme|unohdin',
    ]),
  },
};

const BLOCKERS: readonly Blocker[] = ['safety', 'law', 'fraud', 'prohibition', 'admission'];

/** What in a sentence forbids rewriting it. */
export function blockersOf(sentence: string, language: Language): ReadonlySet<Blocker> {
  return new Set(
    BLOCKERS.filter((blocker) => {
      const cue = CUES[language][blocker];
      cue.lastIndex = 0;
      return cue.test(sentence);
    }),
  );
}
