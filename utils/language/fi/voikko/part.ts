import { CLITIC_TAGS, type Said, TAGS } from './tags';
import type { Clitic } from './types';

/** One part of a compound, or the whole of another word, as the transducer told it. */
export type ReadPart = {
  /** As it stands in the word, in lower case, with its hyphen. */
  readonly text: string;
  readonly lemma: string;
  readonly said: Said;
  readonly clitics: readonly Clitic[];
  /** Its infinitive, when it is a verb or was made from one. */
  readonly verb: string | undefined;
  /** It can stand before a name of a place: "Itä-", "Uuden-". */
  readonly isDirection: boolean;
  /** Nothing but clitics that have no tag of their own comes after this place in `text`. */
  readonly cliticsFrom: number;
};

/** The dictionary marks where compounds of its own meet. */
const JOINT = '=';

/** Reads the symbols between two boundaries of a compound: letters, base forms between `[Xp]` or `[Xj]` and `[X]`, and tags. */
export function readPart(symbols: readonly string[], told: Uint16Array): ReadPart {
  let text = '';
  let base = '';
  let shape = '';
  let zone: 'text' | 'base' | 'shape' = 'text';
  let lemma: string | undefined;
  let verb: string | undefined;
  let cliticsFrom = 0;
  let isDirection = false;
  const said: Said = {};
  const clitics: Clitic[] = [];
  for (const number of told) {
    const symbol = symbols[number] ?? '';
    if (!symbol.startsWith('[') || symbol.length === 1) {
      if (zone === 'text') text += symbol;
      else if (zone === 'base') base += symbol;
      else shape += symbol;
    } else if (symbol === '[Xp]' || symbol === '[Xj]') {
      zone = 'base';
      base = '';
    } else if (symbol === '[Xr]') zone = 'shape';
    else if (symbol === '[X]') {
      // What was derived has its own base form: the letters so far, and those that the derivation adds.
      const whole = shaped(text, shape) + base.replaceAll(JOINT, '');
      if (zone === 'base' && whole !== '') lemma = whole;
      if (said.wordClass === 'verb') verb ??= lemma;
      zone = 'text';
    } else {
      // Figures have no base form of their own: "20:n" is one of "20".
      if (symbol.startsWith('[S') && text !== '') lemma ??= text;
      Object.assign(said, TAGS.get(symbol));
      const clitic = CLITIC_TAGS.get(symbol);
      if (clitic) clitics.push(clitic);
      if (symbol === '[De]') isDirection = true;
      cliticsFrom = text.length;
    }
  }
  return { text, lemma: lemma ?? shaped(text, shape), said, clitics, verb, isDirection, cliticsFrom };
}

/** Letters of an abbreviation are capitals: "j" says so for each. */
function shaped(text: string, shape: string): string {
  return Array.from(text, (letter, at) => (shape[at] === 'j' ? letter.toUpperCase() : letter)).join('');
}
