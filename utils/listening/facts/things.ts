import type { DetectedLanguage, Language } from '../../conversation/types';
import type { Fact } from '../types';
import { claims } from './claims';
import { GOODS, PLACES, TECHNICAL_TERMS } from './goods';
import { hinted } from './hinted';

const START = '(?<![\\p{L}\\p{N}-])';
const END = '(?![\\p{L}\\p{N}])';

/** What was ordered or bought: the object of the verb, up to the next small word. Only where the verb says so. */
const FI_BOUGHT =
  /(?<![\p{L}])(?:tilasin|tilasimme|ostin|ostimme|hankin)\s(?:(?:teiltä|teidän|kaupastanne|verkkokaupastanne|eilen|viime viikolla|jo|sen|ton|tuon|uuden|yhden|itselleni|lahjaksi|myös|hiljattain)\s){0,4}(?<thing>\p{L}{4,30}(?<!sta|stä|lta|ltä|ssa|ssä|lla|llä|lle|ksi|sti|lloin|kaan|kään))(?![\p{L}])/gu;
const EN_BOUGHT =
  /(?<![\p{L}])(?:i|we|i've|i have|we've|have)\s(?:just\s|recently\s)?(?:ordered|bought|purchased)\s(?:(?:a|an|the|my|one|this|some|new|two|three|four|five|six|\d{1,3}|your)\s){0,3}(?<thing>[\p{L}\p{N}-]{3,24}(?:\s(?!(?:from|on|in|at|with|for|and|but|last|this|that|yesterday|today|online|as|to|which|off|because|so|it|by|back|a|an|the|order|over|ago|about|through|via|when|is|was|has|i|we|using|after|before)\s)[\p{L}\p{N}-]{3,24}){0,2})(?![\p{L}])/gu;
/** Words that tell no kind of thing, before a thing's name. */
const PLAIN =
  'a|an|the|my|our|your|his|her|their|its|this|that|these|those|some|any|another|every|each|no|same|other|new|old|own|whole|only|second|first|one|two|and|or|of|in|on|at|with|for|from|to|is|was|has|have|had|not|about|into|by|if|when|via|as|but|so|because|your|which|what|bought|ordered|got|return|cancel|change|close|delete|need|want|using|use|open|existing|current|more|all|both|there|are|were|be|been|got|get|please|just|still|i|we|you|it|they|me|us';
const WORD = "(?!\\p{L}+(?:ed|ly)\\s|\\p{L}+'(?:m|re|ve|ll|d|t)\\s)[\\p{L}][\\p{L}\\p{N}'-]{1,20}";
const EN_GOODS = new RegExp(
  `${START}(?:(?!(?:${PLAIN})\\s)${WORD}\\s){0,2}(?:${GOODS.en.goods})${END}`,
  'gu',
);
/** A bare "light" or "watch" may be no thing at all: there must be a word before it that says which, or whose. */
const EN_OWNED = /(?:^|(?:my|our|the|a|an|your|this|that|new|replacement|another|no)\s)$/u;
const EN_SERVICES = new RegExp(
  `${START}(?:(?!(?:${PLAIN})\\s)${WORD}\\s)(?:(?!(?:${PLAIN})\\s)${WORD}\\s)?(?:${GOODS.en.services})${END}`,
  'gu',
);
const EN_ONLY = new RegExp(
  `(?<=(?:of the|export|see|find|open|download)\\s)(?:reports|invoices|statements|contacts|files)${END}`,
  'gu',
);
const FI_ENDING =
  '(?:n|a|ä|t|ta|tä|tt[aä]|j[aä]|i[aä]|oja|öjä|ien|jen|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä|ni|mme|nsa|nsä|si|nne|in|en|on|un|yn|än|an|ön|seen|hin|i|e|o|ö|u|y)?';
const FI_GOODS = new RegExp(
  `${START}(?:\\p{L}{2,20})?(?:${GOODS.fi.goods})(?:${FI_ENDING}){0,2}${END}`,
  'gu',
);
const FI_SERVICES = new RegExp(
  `${START}(?!(?:asiakas|perus|yhteis|etä|itse)palvelu|(?:vahinko|tilaus|asiakas|seuranta|varaus|käyttäjä|lähetys|asia|vaihto|muutos)(?:tunnu|sopimu))\\p{L}{4,24}(?:${GOODS.fi.services})(?:${FI_ENDING}){0,2}${END}`,
  'gu',
);
const TERMS = new RegExp(`${START}(?:${TECHNICAL_TERMS})${END}`, 'gu');
/** "free upgrade" in quotation marks: a thing that the customer names in our words. */
const QUOTED =
  /(?<![\p{L}\p{N}])(["'])(?<thing>[\p{Ll}][\p{L}-]{2,15}\s[\p{Ll}][\p{L}-]{3,15})\1(?![\p{L}\p{N}])/gu;
/** A medicine with its strength; without a unit only where medicine is spoken of. */
const MEDICINE = new RegExp(
  `${START}[\\p{L}]{5,20}\\s\\d{1,4}(?:[.,]\\d)?\\s?(?:mg|mcg|µg|mikrog|ml|g)${END}`,
  'gu',
);
const MEDICINE_BARE = new RegExp(
  `${START}[\\p{L}]{4,16}(?:ine|iini|in|ol|oli|il|iili|ide|idi|one|oni|ate|aatti|am|aami|zole|tsoli|pril|priili|tan|taani|statin|statiini)\\s\\d{1,4}${END}`,
  'gu',
);
const OF_MEDICINE =
  /(?<![\p{L}])(?:prescription|medicine|medication|tablets?|dose|pharmacy|resept|lääk|apteek|annos)/u;
/** A way of reaching us, not a thing that was bought. */
const CHANNEL = /(?:puhelimessa|puhelimitse|puhelimeen)$/;
const BY_PHONE = /(?:on|over|by) the $/;
const NOT_THINGS =
  /^(?:se|ne|tämä|tämän|nämä|kaksi|kolme|kerran|jotain|it|them|these|those|that|something|online|from|two|tuotteen|tuotteita)$/;

const FI_STREET =
  /(?<![\p{L}])\p{Lu}\p{L}{2,24}(?:katu|tie|kuja|polku|kaari|tori|ranta|mäki|väylä|puistikko)(?:lla|llä|lta|ltä|lle)?\s\d{1,4}(?:\s?[a-zA-Z](?:\s?\d{1,3})?(?![\p{L}\p{N}]))?/gu;
const EN_STREET =
  /(?<![\p{L}])(?:\d{1,5}\s)?(?:\p{Lu}\p{Ll}+\s){1,3}(?:Street|St|Road|Rd|Avenue|Close|Lane|Drive|Court|Square|Way|Gardens|Terrace)(?![\p{L}])/gu;
const EN_STREET_WORD = /(?:Street|St|Road|Rd|Avenue|Close|Lane|Drive|Court|Square|Way|Gardens|Terrace)/;
const EN_TOWN =
  /(?<=(?:flight|train|trip|ferry|bus|hotel|live|living|lives|moved|moving|travel|travelling|traveling|flying|branch|store|shop|office|shipped|delivered)\s(?:to|in|from)\s)\p{Lu}\p{Ll}{2,20}(?:\s\p{Lu}\p{Ll}{2,20})?(?![\p{L}])/gu;
const NOT_TOWNS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter)/;
const EN_SPOT = new RegExp(
  `${START}(?:behind|under|beneath|beside|above|outside|inside|near|next to|in front of|at|in|by|on)\\s(?:the|my|our|your|a)\\s(?:[\\p{L}'-]{2,14}\\s)?(?:${PLACES.en})${END}`,
  'gu',
);
const FI_SPOT = new RegExp(
  `${START}(?!verkko)\\p{L}{0,16}(?:${PLACES.fi})(?:ssa|ssä|lla|llä|lta|ltä|lle|sta|stä|(?<=a)an|(?<=ä)än|(?<=o)on|(?<=u)un|(?<=i)in|seen)(?:ni|mme|nne|nsa|nsä|kin)?${END}`,
  'gu',
);

type Searches = readonly (readonly [kind: Fact['kind'], hint: RegExp, expression: RegExp])[];
const named = (words: string) => new RegExp(`(?:${words})`, 'u');
const STRENGTH = /\p{L}\s\d/u;
const QUOTE = /["']\p{L}/u;
const TERM = named(TECHNICAL_TERMS);
/** In folded text; where two readings overlap, the first wins. */
const THINGS: Readonly<Record<Language, Searches>> = {
  fi: [
    ['product', /tilasi|ostin|ostimme|hankin/, FI_BOUGHT],
    ['product', QUOTE, QUOTED],
    ['product', STRENGTH, MEDICINE],
    ['product', TERM, TERMS],
    ['product', named(GOODS.fi.services), FI_SERVICES],
    ['product', named(GOODS.fi.goods), FI_GOODS],
    ['place', named(PLACES.fi), FI_SPOT],
  ],
  en: [
    ['product', /ordered|bought|purchased/, EN_BOUGHT],
    ['product', QUOTE, QUOTED],
    ['product', STRENGTH, MEDICINE],
    ['product', TERM, TERMS],
    ['product', named(GOODS.en.services), EN_SERVICES],
    ['place', named(PLACES.en), EN_SPOT],
    ['product', named(GOODS.en.goods), EN_GOODS],
    ['product', /of the|export|see|find|open|download/, EN_ONLY],
  ],
};
const MEDICINES = ['product', OF_MEDICINE, MEDICINE_BARE] as const;
const STREETS: Readonly<Record<Language, readonly (readonly [hint: RegExp, expression: RegExp])[]>> = {
  fi: [[/katu|tie|kuja|polku|kaari|tori|ranta|mäki|väylä|puistikko/, FI_STREET]],
  en: [
    [EN_STREET_WORD, EN_STREET],
    [/(?:to|in|from)\s\p{Lu}/u, EN_TOWN],
  ],
};

/** Products and places, only where the words around leave no doubt. Names of people are never taken for either. */
export function things(original: string, folded: string, language: DetectedLanguage): Fact[] {
  const found: Fact[] = [];
  const free = claims(original.length);
  const add = (kind: Fact['kind'], start: number, end: number) => {
    if (!free(start, end)) return;
    found.push({ kind, text: original.slice(start, end), start, end });
  };
  if (language !== 'fi' && language !== 'en') return found;
  for (const [hint, expression] of STREETS[language]) {
    for (const match of hinted(hint, expression, original)) {
      if (!NOT_TOWNS.test(match[0])) add('place', match.index, match.index + match[0].length);
    }
  }
  for (const [kind, hint, expression] of [...THINGS[language], MEDICINES]) {
    for (const match of hinted(hint, expression, folded)) {
      const thing = match.groups?.thing ?? match[0];
      if (NOT_THINGS.test(thing) || CHANNEL.test(thing)) continue;
      const start = match.index + match[0].indexOf(thing);
      if (thing === 'phone' && BY_PHONE.test(folded.slice(Math.max(0, start - 12), start))) continue;
      if (
        expression === EN_GOODS &&
        !thing.includes(' ') &&
        !EN_OWNED.test(folded.slice(Math.max(0, start - 24), start))
      )
        continue;
      add(kind, start, start + thing.length);
    }
  }
  return found;
}
