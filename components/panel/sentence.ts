import type { Span } from '../../utils/conversation/types';

/** How much of a message is looked at on either side of a span; messages may be megabytes long. */
const WINDOW = 400;
/** Sentences longer than this are cut on both sides of the span. */
const LONGEST = 220;
const MARGIN = 80;

const SENTENCES = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** A piece of a text around a span; `cut` says at which end the sentence goes on. */
export type Sentence = Span & { readonly cut: { readonly start: boolean; readonly end: boolean } };

/** The sentence of a text that holds a span, or the piece of it around the span when the sentence is very long. */
export function sentenceAround(text: string, span: Span): Sentence {
  const line = lineAround(text, span);
  const inside = [...sentencesOf(text, line)].filter(
    ({ start, end }) => start < span.end && end > span.start,
  );
  const start = inside[0]?.start ?? span.start;
  const end = inside.at(-1)?.end ?? span.end;
  const whole = { start, end, cut: { start: start === line.from, end: end === line.to } };
  return trim(text, end - start > LONGEST ? cutAtWords(text, whole, span) : whole);
}

/** The first sentences of a text, as many as a quote holds: a greeting alone tells nothing. */
export function beginningOf(text: string): string {
  const window = text.trimStart().slice(0, WINDOW);
  const ends = [...sentencesOf(window, { start: 0, end: window.length })].map(({ end }) => end);
  const end = ends.findLast((place) => place <= LONGEST);
  if (end !== undefined) return window.slice(0, end).trimEnd();
  const { start, end: cut } = sentenceAround(window, { start: 0, end: 1 });
  return window.slice(start, cut);
}

function* sentencesOf(text: string, { start, end }: Span): Generator<Span> {
  const segments = SENTENCES.segment(text.slice(start, end));
  for (const { index, segment } of segments) {
    yield { start: start + index, end: start + index + segment.length };
  }
}

/** The line that holds the span. `from` and `to` are set where it goes on beyond the window. */
function lineAround(text: string, span: Span): Span & { readonly from?: number; readonly to?: number } {
  const windowStart = Math.max(0, span.start - WINDOW);
  const windowEnd = Math.min(text.length, span.end + WINDOW);
  const breakBefore = text.slice(windowStart, span.start).lastIndexOf('\n');
  const breakAfter = text.slice(span.end, windowEnd).indexOf('\n');
  return {
    start: windowStart + breakBefore + 1,
    end: breakAfter === -1 ? windowEnd : span.end + breakAfter,
    ...(breakBefore === -1 && windowStart > 0 && { from: windowStart }),
    ...(breakAfter === -1 && windowEnd < text.length && { to: windowEnd }),
  };
}

function cutAtWords(text: string, sentence: Sentence, span: Span): Sentence {
  const from = Math.max(sentence.start, span.start - MARGIN);
  const to = Math.min(sentence.end, span.end + MARGIN);
  const firstSpace = from === sentence.start ? -1 : text.slice(from, span.start).search(/\s/);
  const lastSpace = to === sentence.end ? -1 : text.slice(span.end, to).search(/\s\S*$/);
  return {
    start: firstSpace === -1 ? from : from + firstSpace,
    end: lastSpace === -1 ? to : span.end + lastSpace,
    cut: {
      start: sentence.cut.start || from > sentence.start,
      end: sentence.cut.end || to < sentence.end,
    },
  };
}

function trim(text: string, { start, end, cut }: Sentence): Sentence {
  const piece = text.slice(start, end);
  return {
    start: start + piece.length - piece.trimStart().length,
    end: end - piece.length + piece.trimEnd().length,
    cut,
  };
}
