import { withoutTail } from '../language/tail';
import type { MessageSpan } from '../listening/types';
import type { HeardPoint } from './hearing';

export type Reference = { readonly text: string; readonly span: MessageSpan };

const MOST_WORDS = 8;
/** "Order 4471902", "Bill ref 3300981, two adults": a label, the number, and at most a few words without a verb. */
const LABELLED =
  /^(?:my |the |tilaukseni |mun )?(?:order|booking|bill|invoice|claim|policy|account|ticket|case|reservation|customer|contract|reference|ref|tilaus\p{L}*|varaus\p{L}*|lasku\p{L}*|vahinko\p{L}*|asiakas\p{L}*|sopimus\p{L}*|viite\p{L}*)(?: (?:ref|number|no|nr|nro|id|reference))?[.:]? ?(?:is |on )?#?(\p{L}{0,4}[-/]?\d[\p{L}\d/-]*)(?:, [^.!?;:]{3,40})?$/iu;
const VERB =
  /(?<![\p{L}'])(?:is|are|was|were|has|have|had|will|can|could|came|got|never|still|not|on|oli|ei|ovat|tuli|\p{L}+n't|\p{L}{3,}ed)(?![\p{L}'])/iu;

/** A number that the customer gave on its own ("Booking FK7781."), to be told in brackets: without its verb it is no sentence. */
export function referenceOf(points: readonly HeardPoint[]): Reference | undefined {
  for (const { quote, start, message } of points) {
    const words = withoutTail(quote, /[\s.!?,;:]/);
    const number = LABELLED.exec(words)?.[1];
    const rest = number === undefined ? '' : words.slice(words.indexOf(number) + number.length);
    if (number === undefined || VERB.test(rest) || words.split(/\s+/).length > MOST_WORDS) continue;
    const text = words
      .replace(/^(?:my|the|mun) /i, '')
      .replace(/ (?:is|on) (?=#?\p{L}{0,4}[-/]?\d)/iu, ' ')
      .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
    return { text, span: { message, start, end: start + words.length } };
  }
  return undefined;
}

/** Whether a point is nothing but such a number. */
export function isReference(point: HeardPoint): boolean {
  return referenceOf([point]) !== undefined;
}
