import type { Language, Message } from '../conversation/types';
import { fold } from '../language/fold';
import { contentStems } from '../language/stem';
import { findMoves } from './moves';
import { LISTENED } from './ownText';
import { type ReadText, readText } from './reading';
import type { Fact, MessageAnalysis, Move, Point } from './types';

/** A point of the customer with its place in the conversation. */
export type PointInThread = Point & { readonly message: number; readonly stems: ReadonlySet<string> };

/** Something of ours that the customer reads: a sent message, or the draft (`undefined`). */
export type Reply = ReadText & { readonly message: number | undefined; readonly moves: readonly Move[] };

/** A conversation and its draft made ready for comparing what the customer said with what we answered. */
export type Thread = {
  readonly language: Language;
  readonly messages: readonly Message[];
  readonly heard: readonly MessageAnalysis[];
  readonly points: readonly PointInThread[];
  readonly facts: readonly (Fact & { readonly message: number })[];
  readonly replies: readonly Reply[];
  readonly draft: Reply | undefined;
};

/** Puts together what was heard in each message. `heard` has one entry a message, in its order. */
export function readThread(
  messages: readonly Message[],
  heard: readonly MessageAnalysis[],
  language: Language,
  draft: string | undefined,
  now: string | undefined,
): Thread {
  const replyOf = (text: string, message: number | undefined): Reply => {
    const { text: own, facts, stems } = readText(text.slice(0, LISTENED), language, now);
    const moves = message === undefined ? findMoves(own, language) : (heard[message]?.moves ?? []);
    return { text: own, facts, stems, message, moves };
  };
  return {
    language,
    messages,
    heard,
    points: heard.flatMap((analysis, message) =>
      (analysis.points ?? []).map((point) => ({
        ...point,
        message,
        stems: contentStems(fold(point.quote), language),
      })),
    ),
    facts: heard.flatMap((analysis, message) => (analysis.facts ?? []).map((fact) => ({ ...fact, message }))),
    replies: messages.flatMap(({ author, text }, message) =>
      author === 'agent' ? [replyOf(text, message)] : [],
    ),
    draft: draft === undefined || draft.trim() === '' ? undefined : replyOf(draft, undefined),
  };
}

/** What answers a message: later messages of ours, and the draft. */
export function repliesAfter(thread: Thread, message: number): Reply[] {
  const later = thread.replies.filter((reply) => (reply.message ?? 0) > message);
  return thread.draft === undefined ? later : [...later, thread.draft];
}
