import { keyed } from './keyed';

/** A name for a conversation that cannot be turned back into the ticket; `undefined` when the install key cannot be stored. */
export function conversationKey(host: string, ticketId: string): Promise<string | undefined> {
  return keyed([host.toLowerCase(), ticketId]);
}
