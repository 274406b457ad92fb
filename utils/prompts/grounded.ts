import { readings } from '../language/fi/perspective/reading';
import { isWrittenForSpoken } from '../language/fi/perspective/spoken';
import { allMatches } from '../language/pattern';
import { recent } from '../listening/recent';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
/** What reflecting itself brings: persons and the frames of told questions. */
const FRAME = new Set(
  "because sinä sinun sinua sinut meidät teidät sinulle sinulla sinulta sinusta sinuun teidän teille teillä teiltä teitä teihin teistä meidän meille meillä meiltä meitä meihin meistä olette olemme ettekä etkä ellet ettet ettei haluat haluatte tietää toivot toivotte että you'd you're you've you'll you're we're we've we'll we'd yours yourself yourselves there there's wrote kirjoitit kirjoititte kysyt kysytte kysyit kysyitte haluaisit haluaisitte".split(
    ' ',
  ),
);

/**
 * Whether everything that a text states was said: each number, name and content word is the pattern's own (`own`), or stands in the
 * evidence. Word forms count as one word when their beginnings agree.
 */
export function isGrounded(text: string, evidence: readonly string[], own = ''): boolean {
  const said = stockOf(evidence.join('\n'));
  const allowed = stockOf(own);
  const plain = text.replace(/\[[^[\]]*\]/g, ' ');
  return Array.from(allMatches(WORD, plain)).every((match) => {
    const word = match[0].toLowerCase();
    if (/\d/.test(word))
      return numbersIn(word).every((digits) => said.numbers.has(digits) || allowed.numbers.has(digits));
    const isName = /^\p{Lu}/u.test(match[0]) && isInsideSentence(plain, match.index);
    if (!isName && (word.length < 5 || FRAME.has(word) || isWrittenForSpoken(word))) return true;
    return (
      said.words.some((other) => alike(word, other) || isSameWord(word, other)) ||
      allowed.words.some((other) => alike(word, other))
    );
  });
}

function numbersIn(word: string): readonly string[] {
  return word.match(/\d+/g) ?? [];
}

/** The same templates and pieces of evidence come again and again within one reading. */
const remembered = recent<Stock>(20_000);

/** The words and numbers that a text may take from. */
type Stock = { readonly words: readonly string[]; readonly numbers: ReadonlySet<string> };

function stockOf(text: string): Stock {
  return remembered(text, () => {
    const words = Array.from(allMatches(WORD, text), ([word]) => word.toLowerCase());
    return { words, numbers: new Set(words.flatMap(numbersIn)) };
  });
}

function isInsideSentence(text: string, at: number): boolean {
  return /[\p{L}\p{N},;]["“”'’)]*\s+["“”'’(]*$/u.test(text.slice(Math.max(0, at - 8), at));
}

function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3) return false;
  const length = Math.min(shorter, shorter > 7 ? 5 : shorter > 6 ? 4 : 3);
  return a.slice(0, length) === b.slice(0, length);
}

/** "tilasitte" and "tilattiin" are forms of one verb: the Finnish dictionary knows, where it has been read. */
function isSameWord(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false;
  const ofA = new Set(readings(a).map(({ verb, lemma }) => verb ?? lemma));
  return ofA.size > 0 && readings(b).some(({ verb, lemma }) => ofA.has(verb ?? lemma));
}
