const INSIDE = /(?<=\p{L})\?{1,2}(?=\p{L})/gu;
const LOST = /\ufffd/g;
/** Before a small letter it is no question mark; of two at the end, the second is one. */
const BROKEN_WORD_END = /(?<=\p{L})\?(?=\s+\p{Ll}|\?(?!\?))/gu;
const HAS_UMLAUT = /[äöåÄÖÅ]/;
const WEB = /(?<![\p{L}:/.])(?:https?:|www\.)[^\s?]*\?/iu;

/**
 * The text with the letters that an old import lost ("asiakasymm?rryst?") read as "ä", in the same length.
 * Only for matching and splitting: whoever quotes, quotes the original. A text whose letters are whole comes back as it is.
 */
export function mended(text: string): string {
  const whole = text.includes('\ufffd') ? text.replace(LOST, 'ä') : text;
  if (!isBroken(whole)) return whole;
  return whole.replace(INSIDE, (marks) => 'ä'.repeat(marks.length)).replace(BROKEN_WORD_END, 'ä');
}

/** One question mark within a word may be a missing space ("no?yes"); two, in a text with no ä or ö, are lost letters. */
function isBroken(text: string): boolean {
  if (!text.includes('?') || HAS_UMLAUT.test(text) || WEB.test(text)) return false;
  if (!/\S\?\S/.test(text)) return false;
  const inside = text.match(INSIDE)?.length ?? 0;
  if (inside >= 2) return true;
  return inside === 1 && /\p{L}\?{2}\p{L}|\p{L}\?\p{L}+\?/u.test(text);
}
