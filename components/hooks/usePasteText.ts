import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What is being pasted, and the function that changes it. */
export type PasteTextValue = readonly [text: string, change: (text: string) => void];

/** Held above the states of the panel: the agent goes to other tabs to copy from, and the panel changes with each. */
export const PasteText = createContext<PasteTextValue>(['', () => undefined]);

/** The text in the form for pasting a conversation, kept until it is listened to. */
export function usePasteText(): PasteTextValue {
  return useContext(PasteText);
}
