import { allMatches } from '../../language/pattern';
import type { Fact } from '../types';

const ID = '[a-z]{0,5}[-/]?\\d[\\d-]{1,18}[a-z]?|[a-z]{1,5}-?\\d{2,}[a-z0-9-]{0,12}';
/** Words that say that an identifier follows; folded. */
const LABELS =
  'tilaus(?:numero|nro|nr)?|tilauksen(?:i|sa)?(?: numero)?|tilausta|tilauksesta(?:ni)?|lasku(?:numero|nro)?|laskun|laskusta|laskulla|viite(?:numero|nro)?|vahinko(?:tunnus|numero)?|vahingon|varaus(?:numero|tunnus|koodi)?|varauksen|seuranta(?:koodi|tunnus|numero)|lähetys(?:tunnus|numero)?|asiakas(?:numero|nro|tunnus)|sopimus(?:numero|nro)?|palvelupyyntö|tiketti|vakuutus(?:numero|nro)?|lento|lennon|order|invoice|bill|booking|reservation|reference|ref|tracking|claim|policy|ticket|case|account|customer|contract|flight|request';
const LABELLED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LABELS})(?:\\s(?:ref|reference|number|numero|nro|no|nr|id|code|koodi|tunnus))?\\.?\\s?(?:is|on|:|#|nro\\.?|no\\.?|n:o)?\\s?#?(?<id>${ID})(?![\\p{L}\\p{N}])`,
  'gu',
);
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:number|numero|nro\\.?|no\\.)\\s?:?\\s?(?<id>${ID})(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Codes that can be nothing else: letters and at least three digits, capitals in the original. */
const CODE = /(?<![\p{L}\p{N}/._-])(?:[A-Z]{1,5}-?\d{3,14}[A-Z]{0,2}|#\d{3,12})(?![\p{L}\p{N}]|[-.]\d)/gu;
const LOOKS_LIKE_DATE = /^\d{1,4}-\d{1,2}(?:-\d{1,4})?$/;
const PHONE = /^0\d{1,3}[-\s]?\d{5,}$/;
const MINIMUM = 3;

/** Order, invoice, tracking, claim and booking identifiers. The label is left out: `text` is the identifier. */
export function ids(original: string, folded: string): Fact[] {
  const found = new Map<number, Fact>();
  const add = (start: number, text: string) => {
    if ((text.match(/\d/g)?.length ?? 0) < MINIMUM || LOOKS_LIKE_DATE.test(text) || PHONE.test(text)) return;
    if (!found.has(start))
      found.set(start, { kind: 'order', text, start, end: start + text.length, value: text });
  };
  for (const expression of [LABELLED, NUMBERED]) {
    for (const match of allMatches(expression, folded)) {
      const id = match.groups?.id ?? '';
      const start = match.index + match[0].length - id.length;
      add(start, original.slice(start, start + id.length).replace(/-$/, ''));
    }
  }
  for (const match of allMatches(CODE, original)) {
    const lead = match[0].startsWith('#') ? 1 : 0;
    add(match.index + lead, match[0].slice(lead));
  }
  return [...found.values()];
}
