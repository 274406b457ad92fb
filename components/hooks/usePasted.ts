import { useState } from 'preact/hooks';
import type { Message } from '../../utils/conversation/types';
import { listenable, readPasted } from '../panel/readPasted';

/** A conversation that was pasted as text, with its own draft, because no page holds them. */
export type Pasted = {
  readonly key: string;
  readonly messages: readonly Message[];
  /** It was too long to be listened to in whole. */
  readonly cut: boolean;
  readonly draft: string;
};

/** Holds the pasted conversation. A text without any words pastes nothing. */
export function usePasted() {
  const [pasted, setPasted] = useState<Pasted>();

  function paste(text: string): void {
    const { messages, cut } = listenable(readPasted(text));
    if (messages.length > 0) setPasted({ key: `pasted#${crypto.randomUUID()}`, messages, cut, draft: '' });
  }

  return {
    pasted,
    paste,
    writeDraft: (draft: string) => setPasted((before) => before && { ...before, draft }),
    leave: () => setPasted(undefined),
  };
}
