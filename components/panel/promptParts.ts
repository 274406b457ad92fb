import type { Message } from '../../utils/conversation/types';
import type { Prompt } from '../../utils/prompts/types';
import { readSlots, type SlotPart } from './slots';

/** The parts of a prompt that has slots for the agent to fill, or `undefined`. Brackets that the customer wrote are no slots. */
export function promptParts(prompt: Prompt, messages: readonly Message[]): readonly SlotPart[] | undefined {
  const parts = readSlots(prompt.text);
  const slots = parts.flatMap((part) => (part.kind === 'slot' ? [part.name] : []));
  const quoted = slots.some((name) => messages.some(({ text }) => text.includes(`[${name}]`)));
  return slots.length > 0 && !quoted ? parts : undefined;
}
