import { replyWords } from '../conversation/replyWords';
import { database } from './database';
import { keyed } from './keyed';

/** Days for which a reply is remembered. */
const KEPT_DAYS = 30;
/** Replies of one conversation that count, the latest. */
const MOST = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Remembers what was answered in a conversation, by keyed names only, and forgets what is older than 30 days. `conversation` is stable
 * for the same conversation. Does nothing where nothing can be stored.
 */
export async function rememberReplies(
  conversation: string,
  texts: readonly string[],
  now: Date,
): Promise<void> {
  const name = await keyed(['conversation', conversation]);
  const replies = await Promise.all(texts.slice(-MOST).map(nameOf));
  if (name === undefined) return;
  const seenAt = now.toISOString();
  try {
    await database.replies.where('seenAt').below(oldest(now)).delete();
    await database.replies.bulkPut(
      replies.filter((reply) => reply !== undefined).map((reply) => ({ reply, conversation: name, seenAt })),
    );
  } catch {
    // Without storage no reply is known to be a repetition.
  }
}

/** In how many other conversations of the last 30 days the same reply was given: 0 for short ones, and where nothing is stored. */
export async function countRepeated(conversation: string, text: string, now: Date): Promise<number> {
  const [name, reply] = await Promise.all([keyed(['conversation', conversation]), nameOf(text)]);
  if (name === undefined || reply === undefined) return 0;
  try {
    const known = await database.replies.where('reply').equals(reply).toArray();
    return known.filter((one) => one.conversation !== name && one.seenAt >= oldest(now)).length;
  } catch {
    return 0;
  }
}

async function nameOf(text: string): Promise<string | undefined> {
  const words = replyWords(text);
  return words === undefined ? undefined : keyed(['reply', words]);
}

function oldest(now: Date): string {
  return new Date(now.getTime() - KEPT_DAYS * DAY).toISOString();
}
