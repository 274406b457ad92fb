/** One change of a draft: `text` in place of `start`–`end` of what stands there. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** What is typed for the agent before they came: a signature, or a quoted mail with the line that introduces it. */
const PREFILLED = /^\s*(?:--\s|>|[^\n]{1,300}:\n+\s*>)/;

/** Whether the draft holds nothing of the agent's: it is empty, or begins with a signature or a quote. */
export function isUntouched(draft: string): boolean {
  return draft.trim() === '' || PREFILLED.test(draft);
}

/**
 * The text with what must stand between it and its neighbours. Before it a blank line if the draft has several lines already,
 * else a space; nothing where white space stands. After it the same, towards a signature or quote always a blank line.
 */
export function setApart(before: string, text: string, after: string): string {
  const lead = before === '' || /\s$/.test(before) ? '' : before.includes('\n') ? '\n\n' : ' ';
  const prefilled = isUntouched(before) && after.trim() !== '' && isUntouched(after);
  const tail = prefilled ? '\n\n'.slice(leadingBreaks(after)) : after === '' || /^\s/.test(after) ? '' : ' ';
  return lead + text + tail;
}

function leadingBreaks(text: string): number {
  return /^\n{0,2}/.exec(text)?.[0].length ?? 0;
}

/** The text without anything that editors arrange in their own way: white space, invisible marks, the sign of a quoted line. */
export function bare(text: string): string {
  return text.replace(/[\s\u200B\uFEFF>]+/g, '');
}
