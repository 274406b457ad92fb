import type { Language } from '../conversation/types';
import { pattern } from '../language/pattern';
import { vocabulary } from './vocabulary';

/** Within a clause or over commas, never over the end of a sentence or a slot; "2.3." and "klo 9.30" are no ends. */
const STRETCH = '(?:[^.!?;:\\n\\[\\]]|(?<=\\d)[.:](?=\\d|\\s)){1,140}?';
/** Without a bound, looking back over a long gap costs the square of its length. */
const SPACE = '\\s{1,4}';
const LIST = /@(?<name>\p{L}+)/gu;

const compiled: Readonly<Record<Language, Map<string, RegExp>>> = { fi: new Map(), en: new Map() };

/** The expression for a pattern in the notation of `Form.match`, ready to search from the start. */
export function compile(source: string, language: Language): RegExp {
  let expression = compiled[language].get(source);
  if (expression === undefined) {
    expression = pattern(expand(source, language));
    compiled[language].set(source, expression);
  }
  expression.lastIndex = 0;
  return expression;
}

/** Whether one of the patterns is in the text. */
export function anyIn(sources: readonly string[] | undefined, text: string, language: Language): boolean {
  return sources?.some((source) => compile(source, language).test(text)) ?? false;
}

/** A pattern in the notation, as a regular expression. */
export function expand(source: string, language: Language): string {
  return source
    .replace(LIST, (whole, name: string) => `(?:${vocabulary[language][name] ?? whole})`)
    .replaceAll('…', STRETCH)
    .replaceAll("'", "['’]")
    .replaceAll(' ', SPACE);
}
