import type { Language } from '../conversation/types';
import { personOf } from '../language/fi/perspective/person';
import type { Unit } from './unit';

const SHORT = 9;
const WISH = 16;
const AND: Readonly<Record<Language, string>> = { fi: ', ja ', en: ', and ' };
/** First words that surely are no names, so that they may lose their capital. */
const COMMON: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:se|ne|hän|tämä|nämä|nyt|kukaan|mikään|mitään|sinulla|sinulle|sinulta|teillä|teille|meiltä|olet|olette|et|ette|tarvitset|tarvitsette|haluat|haluatte|haluaisit|haluaisitte|toivot|toivotte|sait|saitte|tilasit|tilasitte|ostit|odotat|odotatte|soitit|kirjoitit|paketti|tilaus|lasku|laite|toimitus|tuote)$/i,
  en: /^(?:you|your|you're|you've|you'd|it|it's|its|the|this|that|these|there|there's|nobody|no|someone|now|we|our|a|an)$/i,
};

/** Sentences side by side; two short ones become one. Every sentence has a capital and a full stop. */
export function joined(units: readonly Unit[], language: Language): string {
  const out: string[] = [];
  for (const { text, asks } of units) {
    const before = out.at(-1);
    const first = /^[\p{L}']+/u.exec(text)?.[0] ?? '';
    const two = language === 'en' && before !== undefined ? wishes(before, text) : undefined;
    if (two !== undefined) {
      out[out.length - 1] = two;
      continue;
    }
    const fits =
      asks === undefined &&
      before !== undefined &&
      isShort(before) &&
      isShort(text) &&
      !standsAlone(text, out, language);
    if (fits && isCommon(first, language)) {
      out[out.length - 1] = before + link(text, language);
    } else out.push(text);
  }
  return out.map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)).join(' ');
}

/** "You'd like a new one. You'd like to know when it comes." is one wish and another. */
function wishes(before: string, text: string): string | undefined {
  const rest = /^You'd like (to know .+)$/.exec(text)?.[1];
  const first = /^You'd like (?:us )?to [^.]+$/.test(before) && !before.includes(' to know ');
  if (rest === undefined || !first || before.split(' ').length > WISH) return undefined;
  return `${before}${before.startsWith("You'd like us") ? ',' : ''} and ${rest}`;
}

/** ", ja ette saaneet" is ", ettekä saaneet". */
function link(text: string, language: Language): string {
  const and = AND[language] + text.slice(0, 1).toLowerCase() + text.slice(1);
  return language === 'fi'
    ? and
        // "sinulla ei ole kuittia" goes on as "eikä sinulla ole kuittia".
        .replace(/^, ja (sinu(?:lla|lle|lta)|tei(?:llä|lle|ltä)) ei (?=\p{L})/u, ', eikä $1 ')
        .replace(
          /^, ja (ei|et|ette|emme|eivät)(?= )/u,
          (_, not: string) => `, ${not}k${/e/.test(not) ? 'ä' : 'a'}`,
        )
    : and;
}

/** A deed and a deed of the same person, or a wish after a whole story, stand better alone. */
function standsAlone(text: string, out: readonly string[], language: Language): boolean {
  if (language !== 'fi') return false;
  const person = (sentence: string) =>
    personOf(/^\p{L}+/u.exec(sentence)?.[0].toLowerCase() ?? '', 'singular')?.kind;
  const isYours = (sentence: string) => /^(?:youAlone|you)$/.test(person(sentence) ?? '');
  return (
    (isYours(text) && isYours(out.at(-1) ?? '')) || (out.length > 1 && /^(?:Halu|Toivo|Tarvits)/.test(text))
  );
}

function isShort(text: string): boolean {
  return text.split(' ').length <= SHORT && !/[.,:;]|\s(?:ja|and)\s/.test(text);
}

function isCommon(first: string, language: Language): boolean {
  const person = language === 'fi' ? personOf(first.toLowerCase(), 'singular')?.kind : undefined;
  return (
    COMMON[language].test(first) || person === 'youAlone' || person === 'we' || /^\p{L}+isitte$/u.test(first)
  );
}
