import { fold } from '../fold';
import { ENDINGS, WORDS } from './lemmaTable';

const LONGEST_ENDING = 7;

type Table = ReadonlyMap<string, readonly [cut: number, add: string]>;
let tables: { readonly endings: Table; readonly words: Table } | undefined;

/**
 * The base form of a Finnish word, lower case, by a list of words and the longest known ending. Trained on four fifths of the treebank
 * it is right for 82 % of the words of the rest (77 % of nouns, verbs, adjectives, adverbs and names). It knows nothing of context.
 */
export function finnishLemma(token: string): string {
  tables ??= { endings: read(ENDINGS), words: read(WORDS) };
  const word = fold(token);
  const whole = tables.words.get(word);
  if (whole !== undefined) return changed(word, whole);
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= 0; length--) {
    const change = tables.endings.get(word.slice(word.length - length));
    if (change !== undefined && changed(word, change) !== '') return changed(word, change);
  }
  return word;
}

function changed(word: string, [cut, add]: readonly [number, string]): string {
  return word.slice(0, Math.max(0, word.length - cut)) + add;
}

function read(lines: readonly string[]): Table {
  return new Map(
    lines
      .join(' ')
      .split(' ')
      .map((entry) => {
        const at = entry.lastIndexOf(':');
        const change = entry.slice(at + 1);
        const cut = Number.parseInt(change, 10);
        return [entry.slice(0, at), [cut, change.slice(String(cut).length)]] as const;
      }),
  );
}
