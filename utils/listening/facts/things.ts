import type { DetectedLanguage } from '../../conversation/types';
import { allMatches } from '../../language/pattern';
import type { Fact } from '../types';

/** What was ordered or bought: the object of the verb, up to the next small word. Only where the verb says so. */
const FI_PRODUCT =
  /(?<![\p{L}])(?:tilasin|tilasimme|ostin|ostimme|hankin)\s(?:(?:teiltä|teidän|kaupastanne|verkkokaupastanne|eilen|viime viikolla|jo|sen|ton|tuon|uuden|yhden|itselleni|lahjaksi|myös|hiljattain)\s){0,4}(?<thing>\p{L}{4,30}(?<!sta|stä|lta|ltä|ssa|ssä|lla|llä|lle|ksi|sti|lloin|kaan|kään))(?![\p{L}])/gu;
const EN_PRODUCT =
  /(?<![\p{L}])(?:i|we|i've|i have|we've|have)\s(?:just\s|recently\s)?(?:ordered|bought|purchased)\s(?:(?:a|an|the|my|one|this|some|new|two|your)\s){0,3}(?<thing>[\p{L}\p{N}-]{3,24}(?:\s(?!(?:from|on|in|at|with|for|and|but|last|this|that|yesterday|today|online|as|to|which|off|because|so|it|by|back|a|an|the|order|over|ago|about|through|via|when|is|was|has|i|we|using|after|before)\s)[\p{L}\p{N}-]{3,24}){0,2})(?![\p{L}])/gu;
const NOT_THINGS =
  /^(?:se|ne|tämä|tämän|nämä|kaksi|kolme|kerran|jotain|it|them|these|those|that|something|online|from|two|tuotteen|tuotteita)$/;

const FI_STREET =
  /(?<![\p{L}])\p{Lu}\p{L}{2,24}(?:katu|tie|kuja|polku|kaari|tori|ranta|mäki|väylä|puistikko)(?:lla|llä|lta|ltä|lle)?\s\d{1,4}(?:\s?[a-zA-Z](?:\s?\d{1,3})?(?![\p{L}\p{N}]))?/gu;
const EN_STREET =
  /(?<![\p{L}])(?:\d{1,5}\s)?(?:\p{Lu}\p{Ll}+\s){1,3}(?:Street|St|Road|Rd|Avenue|Close|Lane|Drive|Court|Square|Way|Gardens|Terrace)(?![\p{L}])/gu;
/** Looked for first: it is found much faster than the names before it. */
const EN_STREET_WORD = /(?:Street|St|Road|Rd|Avenue|Close|Lane|Drive|Court|Square|Way|Gardens|Terrace)/;
const EN_TOWN =
  /(?<=(?:flight|train|trip|ferry|bus|hotel|live|living|lives|moved|moving|travel|travelling|traveling|flying|branch|store|shop|office|shipped|delivered)\s(?:to|in|from)\s)\p{Lu}\p{Ll}{2,20}(?:\s\p{Lu}\p{Ll}{2,20})?(?![\p{L}])/gu;
const NOT_TOWNS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter)/;

/** Products and places, only where the words around leave no doubt. Names of people are never taken for either. */
export function things(original: string, folded: string, language: DetectedLanguage): Fact[] {
  const found: Fact[] = [];
  for (const match of allMatches(language === 'fi' ? FI_PRODUCT : EN_PRODUCT, folded)) {
    const thing = match.groups?.thing ?? '';
    if (NOT_THINGS.test(thing)) continue;
    const start = match.index + match[0].length - thing.length;
    found.push({ kind: 'product', text: thing, start, end: start + thing.length });
  }
  const places =
    language === 'fi' ? [FI_STREET] : EN_STREET_WORD.test(original) ? [EN_STREET, EN_TOWN] : [EN_TOWN];
  for (const expression of places) {
    for (const match of allMatches(expression, original)) {
      if (NOT_TOWNS.test(match[0])) continue;
      found.push({ kind: 'place', text: match[0], start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}
