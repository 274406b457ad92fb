import type { Aside } from './types';

/** What ends a talk or keeps it civil. */
const CLOSING =
  /^(?:ole hyvä(?! ja)|olkaa hyvä(?! ja)|olepa hyvä|eipä kestä|ei kestä|kiva kun (?:voin|voimme|pystyin)|mukava(?:a)? (?:oli )?auttaa|mukavaa (?:päivän|illan|viikon|viikonlopun|kesän|syksyn)|hyvää (?:päivän|illan|viikon|jatkoa|viikonloppua|päivää)|hei hei|moi moi|moikka|heippa|nähdään|kuullaan|kuulemisiin|palataan|pidä huolta|kaikkea hyvää|kiitos (?:sinulle|teille|samoin|jutustelusta|keskustelusta)|samoin|mitä kuuluu|miten (?:menee|voin auttaa|voimme auttaa)|voinko auttaa|voimmeko auttaa|ota (?:rohkeasti )?yhteyttä|ottakaa (?:rohkeasti )?yhteyttä|(?:jos|mikäli) (?:sinulla|teillä|tulee|jokin|jotain)(?: \p{L}+){0,4} (?:kysyttävää|mieleen))(?![\p{L}])/u;
/** Glad of one's own help: kind, but it takes up nothing that the other said. */
const PARTING =
  /^(?:olen |olemme |oon )?(?:tosi |todella |oikein |erittäin |vain )*(?:iloinen|iloisia|mukava|kiva|hienoa|hyvä|ilo),? (?:(?:että|kun|jos) )?(?:voin|voimme|pystyin|pystyimme|sain|saimme|ehdin|olla avuksi|auttaa|auttamaan)(?: \p{L}+){0,3}[.!]*$|^(?:toivottavasti|toivon,? että|toivomme,? että) (?:\p{L}+ )?(?:tästä|siitä|tämä|olin|olimme) (?:oli |on )?(?:apua|avuksi|auttoi)(?![\p{L}])/u;
const OWN_LIFE =
  /(?<![\p{L}])(?:(?:minun|mun) (?:\p{L}+ )?(?:mieheni|vaimoni|äitini|isäni|siskoni|veljeni|lapseni|ystäväni|koirani|kissani|mies|vaimo|äiti|isä|sisko|veli|lapset|kaveri)|(?:mieheni|vaimoni|äitini|isäni|lapseni|ystäväni|siskoni|veljeni|kotonani|lapsuudessani)|minulle kävi (?:kerran )?samoin|mullekin|minullekin|itsekin olen|olen itsekin|itse (?:olen|oon) (?:aina|joskus|myös))(?![\p{L}])/u;
const TO_YOU =
  /(?<![\p{L}])(?:sinä|sinun|sinulle|sinulla|sinua|teidän|teille|teitä|sun|sulle|sulla|sua)(?![\p{L}])/u;

/**
 * Whether a sentence is an aside: a farewell, a civility, or a story of one's own life that leaves the other out.
 */
export function finnishAside(body: string): Aside | undefined {
  if (PARTING.test(body)) return 'parting';
  if (CLOSING.test(body)) return 'civil';
  return OWN_LIFE.test(body) && !TO_YOU.test(body) ? 'story' : undefined;
}
