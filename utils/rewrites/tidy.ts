import type { Span } from '../conversation/types';
import { tailOf } from '../language/tail';

/** A span of the draft and the text to put there. */
export type Change = Span & { readonly text: string };

/** "SKU", "ALWAYS", "I": their capital is none of a sentence. */
const ALWAYS_CAPITAL = /^(?:\p{Lu}{2,}|I(?!\p{L}))/u;
const ONLY_MARKS = /^[^\p{L}\p{N}]*$/u;

/**
 * A text put in the place of the matched words: the first letter follows theirs, and a deletion takes its commas and spaces
 * along and leaves a sentence that begins with a capital and ends as it did.
 */
export function tidy(draft: string, sentence: Span, match: Span, text: string): Change {
  const opens = ONLY_MARKS.test(draft.slice(sentence.start, match.start));
  if (text !== '') {
    const actual = draft.slice(match.start, match.end);
    return { ...match, text: !opens && ALWAYS_CAPITAL.test(actual) ? text : sameCase(actual, text) };
  }
  const closes = ONLY_MARKS.test(draft.slice(match.end, sentence.end));
  if (opens && closes) return withoutSentence(draft, sentence);
  if (opens) return withoutOpening(draft, match, sentence);
  return closes ? withoutClosing(draft, match, sentence) : withoutMiddle(draft, match);
}

function sameCase(actual: string, text: string): string {
  return /^\p{Lu}/u.test(actual) ? capitalised(text) : text;
}

/** The first word with a capital, unless it is written in a way of its own ("iPhone"). */
function capitalised(text: string): string {
  const word = /^\p{L}+/u.exec(text)?.[0] ?? '';
  return /\p{Lu}/u.test(word.slice(1)) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

function withoutSentence(draft: string, sentence: Span): Change {
  const space = /^[ \t]*/.exec(draft.slice(sentence.end))?.[0].length ?? 0;
  if (space > 0) return { start: sentence.start, end: sentence.end + space, text: '' };
  const before = tailOf(draft.slice(0, sentence.start), /[ \t]/).length;
  return { start: sentence.start - before, end: sentence.end, text: '' };
}

function withoutOpening(draft: string, match: Span, sentence: Span): Change {
  const rest = /^[\s,;:–—-]*(?<word>[\p{L}\p{N}'’]+)?/u.exec(draft.slice(match.end, sentence.end));
  const word = rest?.groups?.word ?? '';
  return { start: match.start, end: match.end + (rest?.[0].length ?? 0), text: capitalised(word) };
}

function withoutClosing(draft: string, match: Span, sentence: Span): Change {
  const joint = tailOf(draft.slice(sentence.start, match.start), /[\s,;:–—-]/).length;
  const asks = draft.slice(match.end, sentence.end).startsWith('?');
  return { start: match.start - joint, end: match.end + (asks ? 1 : 0), text: asks ? '.' : '' };
}

function withoutMiddle(draft: string, match: Span): Change {
  const before = draft.slice(0, match.start);
  const space = tailOf(before, /\s/).length;
  const between = before.charAt(before.length - space - 1) === ',' ? space + 1 : 0;
  if (between > 0 && draft.charAt(match.end) === ',') {
    return { start: match.start - between, end: match.end + 1, text: '' };
  }
  return { start: match.start - space, end: match.end, text: '' };
}
