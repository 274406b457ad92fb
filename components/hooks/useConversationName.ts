import { useEffect, useState } from 'preact/hooks';
import { conversationKey } from '../../utils/db/conversationKey';
import type { OpenConversation } from './useConversation';

/**
 * A name that does not give the ticket away, under which something of a conversation may be stored. Where none can be made that
 * lasts, it is one for as long as the panel is open. `undefined` while it is being made.
 */
export function useConversationName(conversation: OpenConversation | undefined): string | undefined {
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const key = conversation?.key;
  const name = key === undefined ? undefined : names[key];

  useEffect(() => {
    if (!conversation || name !== undefined) return;
    void nameOf(conversation).then((made) => setNames((before) => ({ [conversation.key]: made, ...before })));
  }, [key]);

  return name;
}

async function nameOf({ url, ticket }: OpenConversation): Promise<string> {
  const keyed = url === undefined ? undefined : await conversationKey(new URL(url).host, ticket ?? url);
  return keyed ?? crypto.randomUUID();
}
