import type { Author, Message } from '../../utils/conversation/types';

/** Words before a colon at the start of a line that begin a message, in both languages and any case. */
const AUTHORS: Readonly<Record<string, Author>> = {
  asiakas: 'customer',
  customer: 'customer',
  client: 'customer',
  minä: 'agent',
  me: 'agent',
  agent: 'agent',
  asiakaspalvelija: 'agent',
};

/** UTF-16 units of one message that are listened to; as on pages. */
const LONGEST = 20_000;
/** UTF-16 units of all messages together; the newest come first. */
const LONGEST_THREAD = 400_000;

const BEGINNING = new RegExp(`^\\s*(${Object.keys(AUTHORS).join('|')})\\s*:\\s*(.*)$`, 'iu');

/**
 * A pasted conversation as messages. A line that starts with "Asiakas:", "Customer:", "Minä:", "Me:" or "Agent:" begins
 * a message; what stands before the first such line, or all when there is none, is the customer's.
 */
export function readPasted(text: string): readonly Message[] {
  const messages: { author: Author; lines: string[] }[] = [{ author: 'customer', lines: [] }];
  for (const line of text.split(/\r\n?|\n/)) {
    const match = BEGINNING.exec(line);
    const author = AUTHORS[match?.[1]?.toLowerCase() ?? ''];
    if (author) messages.push({ author, lines: [match?.[2] ?? ''] });
    else messages.at(-1)?.lines.push(line);
  }
  return messages
    .map(({ author, lines }) => ({ author, text: lines.join('\n').trim() }))
    .filter((message) => message.text !== '');
}

/** The messages as far as they are listened to: the beginning of each, the newest of very many. `cut` when some is left out. */
export function listenable(messages: readonly Message[]): {
  readonly messages: readonly Message[];
  readonly cut: boolean;
} {
  let left = LONGEST_THREAD;
  const heard: Message[] = [];
  for (const { author, text } of messages.toReversed()) {
    if (left <= 0) break;
    const beginning = text.slice(0, LONGEST);
    left -= beginning.length;
    heard.unshift({ author, text: beginning });
  }
  const cut = heard.length < messages.length || messages.some(({ text }) => text.length > LONGEST);
  return { messages: heard, cut };
}
