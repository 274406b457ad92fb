import type { DetectedLanguage, Span } from '../conversation/types';
import { tailOf } from './tail';
import { trimmed } from './trimmed';

const ABBREVIATIONS: Readonly<Record<'fi' | 'en', ReadonlySet<string>>> = {
  fi: new Set(
    'esim mm ns n klo nro puh os ks vrt ym yms jne tms eli s ao ko mrd milj kpl alv vko pvm kk mon henk huom lkm max min noin op srk toim tri v yo ts aik til tilausnro'.split(
      ' ',
    ),
  ),
  en: new Set(
    'mr mrs ms dr prof st no nos vs etc approx ref tel ext inc ltd co dept est e.g i.e p.m a.m eg ie jan feb mar apr jun jul aug sep sept oct nov dec'.split(
      ' ',
    ),
  ),
};

/** Line breaks, runs of end marks, and emoji or faces that close a sentence. */
const BREAK =
  /\n+|(?<=\s)[:;]-?[()DpP]+(?=\s)|[.!?…]+["'”’)\]]*|\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}])*/gu;
const LIST_MARK = /^(?:[-*•·–—]|\(?\d{1,2}[.)]|[a-z]\))\s+/iu;

/**
 * The sentences of a text. A line break ends one; so does a full stop that is no ordinal, date ("2.3."), decimal or
 * abbreviation, and an emoji before a capital or the end. Marks that open a list item are left out.
 */
export function sentences(text: string, language: DetectedLanguage): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const span = withoutListMark(text, trimmed(text, start, end));
    if (span !== undefined) spans.push(span);
    start = end;
  };
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    if (match.index < start) continue;
    if (match[0].startsWith('\n')) close(end);
    else if (isEnd(text, start, match.index, end, language)) close(end);
  }
  close(text.length);
  return spans;
}

function isEnd(text: string, start: number, at: number, end: number, language: DetectedLanguage): boolean {
  const rest = text.slice(end, end + 12);
  if (rest !== '' && !/^\s/.test(rest))
    return /^\p{Extended_Pictographic}/u.test(rest) ? false : glued(text, at, rest);
  const next = rest.trimStart();
  if (/^\p{Extended_Pictographic}/u.test(next)) return false;
  const mark = text.slice(at, end);
  if (/^\p{Extended_Pictographic}/u.test(mark)) return next === '' || /^[\p{Lu}\p{N}]/u.test(next);
  if (!mark.startsWith('.') || mark.length > 1) return !/^\p{Ll}/u.test(next) || !mark.includes('…');
  const word = tailOf(text.slice(Math.max(start, at - 24), at), /[\p{L}\p{N}.]/u);
  // Only Finnish writes an ordinal with a full stop; in English a small letter may begin the next sentence of a chat.
  if (/\d$/.test(word))
    return (
      next === '' ||
      ((/^\p{Lu}/u.test(next) || (language === 'en' && /^\p{Ll}/u.test(next))) &&
        !isListNumber(text, start, at))
    );
  const known = ABBREVIATIONS[language === 'fi' ? 'fi' : 'en'];
  if (known.has(word.toLowerCase()) && next !== '') return false;
  return !/^\p{Lu}$/u.test(word) || next === '';
}

/** "Ei toimi.Yritin jo": no space, but a capital after a small letter. */
function glued(text: string, at: number, rest: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(rest) && /\p{Ll}/u.test(text[at - 1] ?? '') && text[at] !== '…';
}

function isListNumber(text: string, start: number, at: number): boolean {
  return /^\s*\d{1,2}$/.test(text.slice(start, at));
}

function withoutListMark(text: string, span: Span | undefined): Span | undefined {
  if (span === undefined) return undefined;
  const mark = LIST_MARK.exec(text.slice(span.start, Math.min(span.end, span.start + 8)));
  if (mark === null) return span;
  return trimmed(text, span.start + mark[0].length, span.end);
}
