import { withoutTail } from '../language/tail';
import { slotsOf } from './apply';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/giu;
const CODE = /(?<![\p{L}\p{N}])\p{Lu}{1,6}-?\d{3,}[\p{L}\p{N}-]*/gu;
const NUMBER = /(?<![\p{L}\p{N}])\d+(?:[.,:\u00a0 ]\d+)*/gu;
const MONEY = /[€$£%]|(?<!\p{L})(?:eur|usd|gbp|sek|euro|dollar|pound|prosent|percent)\p{L}*/giu;
const TIME =
  /(?<!\p{L})(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|june|july|august|september|october|november|december)|tänään|huomen\p{L}*|(?:maanantai|tiistai|keskivii[kh]|torstai|perjantai|lauantai|sunnuntai)\p{L}*|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu\p{L}*)(?!\p{L})/giu;
/** Weekdays and months are compared by their beginning: "ennen maanantaita" and "maanantaista" are the same day. */
const TIME_STEM = 6;
/** A capital inside a sentence; words in capitals only are abbreviations. */
const NAME = /(?<=[\p{L}\p{N},;)\]]\s{1,4})\p{Lu}\p{Ll}[\p{L}'’-]*/gu;
/** The polite pronoun is no name, nor is what stands for one in a greeting. */
const NO_NAME =
  /^(?:(?:Sirs?|Madam|Customer|Client|Member|Guest)$|I['’]|Te(?:i[dltl]|ihin|$)|Si(?:nä|nu|nun))/u;

/** Whether a rewrite left everything that it must: addresses, codes, numbers, amounts, days, names. Slots are free. */
export function sameFacts(before: string, after: string): boolean {
  const [old, fresh] = [withoutSlots(before), withoutSlots(after)];
  return (
    figuresOf(old) === figuresOf(fresh) &&
    namesOf(old).every((name) => fresh.includes(name)) &&
    namesOf(fresh).every((name) => old.includes(name))
  );
}

function figuresOf(text: string): string {
  const addresses = text.match(ADDRESS) ?? [];
  const rest = text.replace(ADDRESS, ' ');
  return [
    ...addresses.map((address) => withoutTail(address, /[.,;:!?)]/)),
    ...(rest.match(CODE) ?? []),
    ...(rest.match(NUMBER) ?? []),
    ...(rest.match(MONEY) ?? []).map((money) => money.toLowerCase().slice(0, 4)),
    ...(rest.match(TIME) ?? []).map((time) => time.toLowerCase().slice(0, TIME_STEM)),
  ]
    .sort()
    .join('|');
}

function namesOf(text: string): string[] {
  return (text.match(NAME) ?? []).filter((name) => !NO_NAME.test(name));
}

function withoutSlots(text: string): string {
  return slotsOf(text).reduceRight(
    (rest, slot) => rest.slice(0, slot.start) + ' ' + rest.slice(slot.end),
    text,
  );
}
