import { slotsOf } from '../../utils/rewrites/apply';

/** A text to be completed: words that stand, and slots that the agent fills. */
export type SlotPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly index: number; readonly name: string };

/** Splits "…by [day] at [time]" into words and slots. Slots are numbered from 0 in the order of the text. */
export function readSlots(text: string): readonly SlotPart[] {
  const parts: SlotPart[] = [];
  let at = 0;
  for (const [index, { start, end, name }] of slotsOf(text).entries()) {
    if (start > at) parts.push({ kind: 'text', text: text.slice(at, start) });
    parts.push({ kind: 'slot', index, name });
    at = end;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

/** The text with the slots filled, or `undefined` while one of them is empty. */
export function fillSlots(parts: readonly SlotPart[], values: readonly string[]): string | undefined {
  const texts = parts.map((part) => (part.kind === 'text' ? part.text : (values[part.index] ?? '').trim()));
  return texts.includes('') ? undefined : texts.join('');
}
