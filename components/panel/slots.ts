/** A text to be completed: words that stand, and slots that the agent fills. */
export type SlotPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly index: number; readonly name: string };

const SLOT = /\[([^\][\n]{1,40})\]/g;

/** Splits "…by [day] at [time]" into words and slots. Slots are numbered from 0 in the order of the text. */
export function readSlots(text: string): readonly SlotPart[] {
  const parts: SlotPart[] = [];
  let at = 0;
  let index = 0;
  for (const match of text.matchAll(SLOT)) {
    if (match.index > at) parts.push({ kind: 'text', text: text.slice(at, match.index) });
    parts.push({ kind: 'slot', index, name: match[1] ?? '' });
    index += 1;
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

/** The text with the slots filled, or `undefined` while one of them is empty. */
export function fillSlots(parts: readonly SlotPart[], values: readonly string[]): string | undefined {
  const texts = parts.map((part) => (part.kind === 'text' ? part.text : (values[part.index] ?? '').trim()));
  return texts.includes('') ? undefined : texts.join('');
}
