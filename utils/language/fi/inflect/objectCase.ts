import { withEnding } from './objects';

/** A genitive before the object does not bend; anything else before it ("alkuperäinen") might have to. */
const ATTRIBUTE =
  /^(?:\p{L}{2,}n(?<!(?:inen|uinen|yinen|llinen|aa|ää|ii|oo|uu|yy|öö)n)|\p{L}{3,}(?:si|nne))$/u;
const POSSESSIVE = /(?<=\p{L}{3})(?:si|nne|mme|ni)$/u;

type Case = 'partitive' | 'total' | 'nominative';

/** The object as a whole one: "tilausta" → "tilauksen", "tilaustasi" → "tilauksesi", "rahoja" → "rahat"; else not sure. */
export function totalObject(words: string): string | undefined {
  return bend(words, ['partitive'], 'total');
}

/** The object as a subject: "tilausta" and "tilauksen" → "tilaus". */
export function nominative(words: string): string | undefined {
  return bend(words, ['partitive', 'total'], 'nominative');
}

/** The object of a command or a must as that of a question: "lomake" → "lomakkeen", "osoitteesi" as it is. */
export function wholeObject(words: string): string | undefined {
  return bend(words, ['nominative'], 'total');
}

/** "kuittia" → "kuitti puuttuu", "tietoja" → "tiedot puuttuvat". */
export function missing(words: string): string | undefined {
  const subject = nominative(words);
  return subject === undefined ? undefined : `${subject} ${/t$/u.test(subject) ? 'puuttuvat' : 'puuttuu'}`;
}

/** "kuittia" → "kuitti on", "tietoja" → "tiedot ovat". */
export function subjectIs(words: string): string | undefined {
  const subject = nominative(words);
  return subject === undefined ? undefined : `${subject} ${/t$/u.test(subject) ? 'ovat' : 'on'}`;
}

function bend(words: string, from: readonly Case[], to: Case): string | undefined {
  const parts = words.split(/\s+/u);
  const last = (parts.at(-1) ?? '').toLowerCase();
  if (!parts.slice(0, -1).every((part) => ATTRIBUTE.test(part))) return undefined;
  const bent = bendNoun(last, from, to) ?? bendOwned(last, from, to);
  return bent === undefined
    ? undefined
    : [...parts.slice(0, -1), withCapitalsOf(parts.at(-1) ?? '', bent)].join(' ');
}

/** "PIN-koodin" → "PIN-koodi": capitals stay where the letters do. */
function withCapitalsOf(word: string, bent: string): string {
  let shared = 0;
  while (shared < bent.length && word.charAt(shared).toLowerCase() === bent.charAt(shared)) shared++;
  return word.slice(0, shared) + bent.slice(shared);
}

function bendNoun(noun: string, from: readonly Case[], to: Case): string | undefined {
  for (const name of from) {
    const forms = withEnding(noun, name);
    if (forms !== undefined) return forms[to];
  }
  return undefined;
}

/** With a possessive ending subject and whole object are the same, and the strong grade comes back: "pakettiasi" → "pakettisi". */
function bendOwned(word: string, from: readonly Case[], to: Case): string | undefined {
  const ending = POSSESSIVE.exec(word)?.[0];
  if (ending === undefined || to === 'partitive') return undefined;
  const noun = word.slice(0, -ending.length);
  const forms = from.includes('partitive') ? withEnding(noun, 'partitive') : undefined;
  if (forms !== undefined) {
    if (!forms.total.endsWith('n')) return undefined;
    return (/[aeioöuyä](?:a|ä)$/u.test(noun) ? noun.slice(0, -1) : forms.total.slice(0, -1)) + ending;
  }
  const isWhole =
    withEnding(`${noun}n`, 'total') !== undefined || withEnding(noun, 'nominative') !== undefined;
  return isWhole && !from.every((name) => name === 'partitive') ? word : undefined;
}
