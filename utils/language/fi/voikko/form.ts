import { type ReadPart, readPart } from './part';
import type { Clitic, WordClass, WordForm } from './types';

/** Clitics that have no tag of their own, as they follow each other at the end of a word. */
const UNTAGGED = /(?<han>h[aä]n)?(?<pa>p[aä])?(?<s>(?<=k[oö]|p[aä]|h[aä]n)s)?$/u;

const NOTHING = /^-?$/;

/** Reads one path of the transducer. `undefined` when it names no class of words. */
export function readForm(symbols: readonly string[], told: Uint16Array): WordForm | undefined {
  const parts = cut(told, symbols.indexOf('[Bc]')).map((part) => readPart(symbols, part));
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  // A word that ends in a hyphen is the beginning of one: "asiakas- ja".
  const isStart = NOTHING.test(last.text) && parts.length > 1;
  const bending = isTeen(parts) ? (parts.at(-2) ?? last) : last;
  const wordClass = isStart ? 'prefix' : classOf(parts, bending);
  if (wordClass === undefined) return undefined;
  const before = parts.slice(0, -1).map((part, index) => written(part, parts[index + 1], wordClass));
  return {
    lemma: before.join('') + last.lemma,
    ...bending.said,
    wordClass,
    ...(last.verb !== undefined && wordClass !== 'verb' ? { verb: last.verb } : {}),
    clitics: [...last.clitics, ...untagged(last)],
    parts: parts
      .filter(({ text }) => !NOTHING.test(text))
      .map(({ text, lemma }) => ({ text, lemma: lemma.replace(/-$/u, '') })),
    told,
  };
}

function cut(told: Uint16Array, boundary: number): Uint16Array[] {
  const parts: Uint16Array[] = [];
  let from = 0;
  for (let at = told.indexOf(boundary); at >= 0; at = told.indexOf(boundary, from)) {
    parts.push(told.subarray(from, at));
    from = at + 1;
  }
  return [...parts, told.subarray(from)];
}

/** In "yhdellätoista" the part before the last bends. */
function isTeen(parts: readonly ReadPart[]): boolean {
  return parts.at(-1)?.text === 'toista' && parts.at(-2)?.said.wordClass === 'numeral';
}

/** Compared, with the ending -sti, or made with a numeral, a word that may be either is an adjective. */
function classOf(parts: readonly ReadPart[], { said }: ReadPart): WordClass | undefined {
  if (said.wordClass !== 'nounOrAdjective') return said.wordClass;
  const compared = said.comparison !== undefined || said.case === 'manner';
  return compared || parts.at(-2)?.said.wordClass === 'numeral' ? 'adjective' : 'nounOrAdjective';
}

/** A part before the last as it stands in the base form. */
function written(part: ReadPart, next: ReadPart | undefined, wordClass: WordClass): string {
  const { text, lemma, said, isDirection } = part;
  // All parts of a number bend, and so do both of "Uuden-Seelannin".
  if (wordClass === 'numeral' && said.wordClass === 'numeral' && !/\d/.test(text)) return lemma;
  const isPlace = isDirection && text.endsWith('-') && next?.said.wordClass === 'place';
  if (isPlace) return capital(said.case === 'genitive' ? `${lemma}-` : text);
  if (lemma.length > 1 && lemma === lemma.toUpperCase()) return text.toUpperCase();
  return lemma.charAt(0) === lemma.charAt(0).toLowerCase() ? text : capital(text);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The clitics -han, -pa and -s: letters that end in a last tag, or follow the one of -ko. */
function untagged({ text, said, cliticsFrom, clitics }: ReadPart): Clitic[] {
  if (said.wordClass === undefined || (cliticsFrom < text.length && clitics.length === 0)) return [];
  const found = UNTAGGED.exec(text)?.groups;
  return (['han', 'pa', 's'] as const).filter((clitic) => found?.[clitic] !== undefined);
}
