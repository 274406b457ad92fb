import { mended } from '../conversation/mojibake';
import { ownWords } from '../conversation/normalise';
import type { DetectedLanguage, Span } from '../conversation/types';
import { clauses } from '../language/clauses';
import { fold } from '../language/fold';
import { sentences } from '../language/sentences';
import { isAutoReply } from './autoReply';

/** How much of a message is listened to, in UTF-16 code units. Longer ones are logs or attachments, and must not hold up a chat. */
export const LISTENED = 20_000;
/** A "sentence" without an end is a table or a dump: only its beginning is searched. */
const LONGEST_SENTENCE = 1_200;

export type Clause = Span & { readonly own: string; readonly folded: string };
export type Sentence = Clause & { readonly clauses: readonly Clause[] };

/** A message made ready for listening. Every offset is one of the message as it stands. */
export type OwnText = {
  /** Without quoted mail and signature, empty when a machine wrote it; lost letters mended; same length as the part listened to. */
  readonly own: string;
  readonly folded: string;
  readonly sentences: readonly Sentence[];
};

/** The author's own words, in sentences and clauses. */
export function ownText(text: string, language: DetectedLanguage): OwnText {
  const written = mended(ownWords(text.slice(0, LISTENED)));
  const own = isAutoReply(fold(written)) ? written.replace(/[^\n]/g, ' ') : written;
  const folded = fold(own);
  const parts = sentences(own, language).map((span) => {
    const sentence = { start: span.start, end: Math.min(span.end, span.start + LONGEST_SENTENCE) };
    return {
      ...sentence,
      own: own.slice(sentence.start, sentence.end),
      folded: folded.slice(sentence.start, sentence.end),
      clauses: clauses(own, sentence, language).map((clause) => ({
        ...clause,
        own: own.slice(clause.start, clause.end),
        folded: folded.slice(clause.start, clause.end),
      })),
    };
  });
  return { own, folded, sentences: parts };
}
