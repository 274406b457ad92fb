import type { Message, Span } from '../../utils/conversation/types';
import type { Prompt } from '../../utils/prompts/types';
import { findRepeated } from './align';
import { type Sentence, sentenceAround } from './sentence';

/** A sentence of the customer that a prompt rests on. `marks` are spans of `text`. */
export type Evidence = {
  readonly number: number;
  readonly text: string;
  readonly marks: readonly Span[];
  readonly cut: Sentence['cut'];
};

/** A span of the prompt's text that repeats evidence with this number. */
export type EvidenceMark = Span & { readonly number: number };

/** The sentences that a prompt rests on, numbered, and where its text repeats them. Marks are in order and do not overlap. */
export function readEvidence(
  prompt: Prompt,
  messages: readonly Message[],
): { readonly evidence: readonly Evidence[]; readonly marks: readonly EvidenceMark[] } {
  const sentences: { message: number; span: Sentence; quotes: Span[] }[] = [];
  for (const because of prompt.because) {
    const text = messages[because.message]?.text;
    if (text === undefined || because.end > text.length || because.start >= because.end) continue;
    const known = sentences.find(
      ({ message, span }) =>
        message === because.message && span.start <= because.start && because.end <= span.end,
    );
    if (known) known.quotes.push(because);
    else
      sentences.push({
        message: because.message,
        span: sentenceAround(text, because),
        quotes: [because],
      });
  }

  const found = sentences.flatMap(({ message, quotes }, index) =>
    quotes.flatMap((quote) => {
      const words = messages[message]?.text.slice(quote.start, quote.end) ?? '';
      const span = findRepeated(prompt.text, words);
      return span ? [{ ...span, number: index + 1 }] : [];
    }),
  );

  return {
    evidence: sentences.map(({ message, span, quotes }, index) => {
      const text = messages[message]?.text ?? '';
      return {
        number: index + 1,
        text: text.slice(span.start, span.end),
        marks: quotes
          .map(({ start, end }) => ({ start: start - span.start, end: end - span.start }))
          .sort((left, right) => left.start - right.start),
        cut: span.cut,
      };
    }),
    marks: withoutOverlap(found),
  };
}

function withoutOverlap(marks: readonly EvidenceMark[]): readonly EvidenceMark[] {
  const kept: EvidenceMark[] = [];
  for (const mark of [...marks].sort((left, right) => left.start - right.start || right.end - left.end)) {
    const last = kept.at(-1);
    if (!last || mark.start >= last.end) kept.push(mark);
  }
  return kept;
}
