import { mended } from '../conversation/mojibake';
import { ownWords } from '../conversation/normalise';
import type { DetectedLanguage, Language, Message } from '../conversation/types';
import { detectLanguage } from '../language/detect';
import { findFeelings } from './feelings';
import { findMoves } from './moves';
import { beforeOf } from './moves/before';
import { LISTENED } from './ownText';
import { findPoints } from './points';
import { readText } from './reading';
import { recent } from './recent';
import type { MessageAnalysis } from './types';

export type ListenOptions = {
  /** Messages of the conversation came before. */
  readonly continues?: boolean;
  /** The language chosen for the conversation; without it each message is told by its words. */
  readonly language?: Language | undefined;
  /** The language of the conversation so far. */
  readonly prior?: DetectedLanguage | undefined;
  /** ISO 8601; fills in years and days told from today. */
  readonly now?: string | undefined;
  /** What the customer wrote last before this message; what an agent's message tells back of it is a summary. */
  readonly before?: string | undefined;
};

const CAPACITY = 2_000_000;
const remembered = recent<MessageAnalysis>(CAPACITY);

/**
 * What one message says. Pure and remembered by its text. Messages of customers have points, sentiment, emotions and facts; those of
 * agents have moves; others, and languages that are not analysed, have neither more than their language.
 */
export function listenTo(message: Message, options: ListenOptions): MessageAnalysis {
  const { language, prior, now } = options;
  const text = message.text.slice(0, LISTENED);
  const before = message.author === 'agent' ? (options.before ?? '').slice(0, LISTENED) : '';
  const continues = options.continues ?? false;
  const day = now?.slice(0, 10) ?? '';
  const key = [message.author, language ?? '', prior ?? '', day, String(continues), before, text];
  return remembered(key.join('\u0000'), () =>
    listen(
      { ...message, text },
      language ?? detectLanguage(mended(ownWords(text)), prior).language,
      now,
      before,
      continues,
    ),
  );
}

function listen(
  { author, text }: Message,
  language: DetectedLanguage,
  now: string | undefined,
  before: string,
  continues: boolean,
): MessageAnalysis {
  const listens = author === 'customer' || author === 'agent';
  if (!listens) return { language };
  if (language !== 'fi' && language !== 'en') {
    return author === 'agent'
      ? { language, moves: [] }
      : { language, points: [], sentiment: 'neutral', emotions: [], facts: [] };
  }
  const { text: own, facts } = readText(text, language, now);
  if (author === 'agent') return { language, moves: findMoves(own, language, beforeOf(before, language)) };
  const points = findPoints(text, own, language, facts);
  return { language, points, facts, ...findFeelings(own, language, { points, facts, continues }) };
}
