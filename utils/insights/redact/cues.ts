/** What the words before a number say that it is. */
export type Cue =
  | 'order'
  | 'phone'
  | 'card'
  | 'account'
  | 'identity'
  | 'business'
  | 'version'
  | 'vehicle'
  | 'postcode';

const WORDS: readonly (readonly [Cue, string])[] = [
  [
    'order',
    String.raw`tilau(?:s|kse)\p{L}*|tilno|lasku\p{L}*|viite\p{L}*|viitte\p{L}*|seurant\p{L}*|lähety(?:s|kse)\p{L}*|tuot(?:e|tee)\p{L}*|varaosa\p{L}*|osa(?:n|numero\p{L}*)?|malli\p{L}*|sarjanumero\p{L}*|asiakasnumero\p{L}*|vakuutusnumero\p{L}*|varau(?:s|kse)\p{L}*|tiketti\p{L}*|artikkel\p{L}*|koodi\p{L}*|ean|orders?|invoice|reference|ref|tracking|shipment|product|article|item|part|model|serial|sku|booking|ticket|case|claim|policy|customer (?:number|no|id)|kit|code`,
  ],
  [
    'phone',
    String.raw`puh(?:elin\p{L}*|elime\p{L}*)?|numero(?:on|sta|ssa|ni|mme)|soit\p{L}*|tekstiviesti\p{L}*|tavoit\p{L}*|kiinni|gsm|matkapuhel\p{L}*|phone|tel(?:ephone)?|mobile|cell|call|ring|text|reach|whatsapp`,
  ],
  [
    'card',
    String.raw`(?:pankki|luotto|maksu)?kort(?:ti|in|illa|iltani|tini)\p{L}*|(?:credit |debit |bank )?card|visa|mastercard|amex`,
  ],
  ['account', String.raw`iban|tili(?:n|lle|ltä|ni|lleni|ltäni|numero\p{L}*)?|account|sort code|saajan`],
  [
    'identity',
    String.raw`hetu\p{L}*|henkilö(?:turva)?tunnu\p{L}*|sotu\p{L}*|henkilönumero\p{L}*|(?:personal |national )?(?:identity|identification|id) (?:code|number)|personal id|social security|ssn`,
  ],
  [
    'business',
    String.raw`y-?tunnu\p{L}*|yritystunnu\p{L}*|alv-?tunnu\p{L}*|business id|vat (?:number|no|id)`,
  ],
  [
    'version',
    String.raw`versio\p{L}*|päivi(?:tin|tys)\p{L}*|julkaisu\p{L}*|ohjelmisto\p{L}*|version|release|build|firmware|update|v`,
  ],
  [
    'vehicle',
    String.raw`auto(?:n|ni|ssa|lla|lle|sta|on)?|rek(?:isteri\p{L}*|\.)?|kilp(?:i|ee)\p{L}*|ajoneuvo\p{L}*|mopo\p{L}*|pakettiauto\p{L}*|car|vehicle|van|reg(?:istration)?|plates?|licen[cs]e`,
  ],
  [
    'postcode',
    String.raw`postinumero\p{L}*|osoit\p{L}*|asun|asumme|asuu|muutin|muutimme|post ?code|zip(?: code)?|address`,
  ],
];
/** Whole words; the end must be one, or "tilinumero" would be cut after "tilin". */
const CUES = WORDS.map(([cue, words]) => [cue, new RegExp(`(?:${words})(?![\\p{L}\\p{N}])`, 'giu')] as const);
const REACH = 40;

/** The nearest cue before a place in a text, on the same line; `undefined` when the words say nothing. */
export function cueBefore(text: string, at: number, reach: number = REACH): Cue | undefined {
  const near = text.slice(Math.max(0, at - reach), at);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  let nearest: { cue: Cue; end: number } | undefined;
  for (const [cue, expression] of CUES) {
    for (const match of before.matchAll(expression)) {
      const end = match.index + match[0].length;
      const starts = match.index === 0 || !/[\p{L}\p{N}]/u.test(before.charAt(match.index - 1));
      const compound = cue === 'order' && /koodi|numero|lasku|tuote/iu.test(match[0]);
      if ((starts || compound) && end > (nearest?.end ?? -1)) nearest = { cue, end };
    }
  }
  return nearest?.cue;
}
