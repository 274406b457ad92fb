/** A text and what it stands between. */
type Standing = { readonly before: string; readonly text: string; readonly after: string };

/** White space, and the other things that editors arrange in their own way. */
const SPACE = /[\s\u200B\uFEFF]+/;

/**
 * Whether a change that has arrived stands apart as it should: where the text has a space there is one, and where it has line breaks there
 * are at least as many. Editors may set lines further apart, but none may run together with the next, or with what stood there.
 */
export function keepsShape({ before, text, after }: Standing, now: string): boolean {
  const lead = /^\s/.test(text) ? before.trimEnd().slice(-1) : '';
  const tail = /\s$/.test(text) ? after.trimStart().slice(0, 1) : '';
  return new RegExp(patternOf(lead + text + tail), 'u').test(now);
}

function patternOf(text: string): string {
  const words = text.trim().split(SPACE);
  const gaps = text.trim().match(new RegExp(SPACE, 'g')) ?? [];
  return words.map((word, at) => literal(word) + (at < gaps.length ? gapOf(gaps[at] ?? '') : '')).join('');
}

/** Lines of a quote begin with a sign that the text has none of. */
function gapOf(gap: string): string {
  const breaks = gap.split('\n').length - 1;
  if (breaks > 0) return `(?:[^\\S\\n]|>)*(?:\\n(?:[^\\S\\n]|>)*){${breaks},}`;
  return /\s/.test(gap) ? '[\\s\\u200B\\uFEFF]+' : '[\\u200B\\uFEFF]*';
}

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
