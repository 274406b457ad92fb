import { ownWords } from '../conversation/normalise';
import type { Message } from '../conversation/types';
import type { FactKind, PointKind, RasaStep } from '../listening/types';
import { HANDOVER_WORDS } from './handoverWords';
import { type Heard, type HeardPoint, hearing } from './hearing';
import { summaryOf } from './summary';

const RECEIVED: readonly PointKind[] = [
  'problem',
  'consequence',
  'situation',
  'wish',
  'expectation',
  'question',
  'churn',
  'competitor',
  'fact',
];
/** Details that can be told without their sentence: a thing or a place alone is a word out of its form. */
const DETAILS: readonly FactKind[] = ['order', 'date', 'time', 'amount', 'duration'];
const MOST_QUOTES = 6;
const MOST_FACTS = 8;
const LONGEST = 220;
const STEPS: readonly RasaStep[] = ['receive', 'appreciate', 'summarise', 'ask'];

/**
 * A conversation for the next pair of hands, in the form of the four steps, as plain text to copy: what the customer said in their own
 * words, what they did and feel, what can be told back, what is open. Everything in it was said or is named as not said. Undefined when
 * the language is not supported or nothing was heard.
 */
export function handover(heard: Heard, messages: readonly Message[]): string | undefined {
  const { language } = heard;
  if (language !== 'fi' && language !== 'en') return undefined;
  const known = hearing(heard, language, { messages });
  if (known.points.length === 0) return undefined;
  const words = HANDOVER_WORDS[language];
  const quoted = (text: string) => words.quote[0] + shortened(text) + words.quote[1];
  const of = (...kinds: PointKind[]) => known.points.filter(({ kind }) => kinds.includes(kind));
  const facts = factsOf(known.points);
  const last = messages.findLast(({ author }) => author === 'agent')?.text;
  const told = summaryOf(known)?.text;
  const lines: Readonly<Record<RasaStep, readonly string[]>> = {
    receive: [
      ...mostTelling(known.points).map(({ quote }) => quoted(quote)),
      ...(facts.length === 0 ? [] : [`${words.facts}: ${facts.join(', ')}`]),
    ],
    appreciate: [
      ...of('tried').map(({ quote }) => `${words.done}: ${quoted(quote)}`),
      ...of('feeling').map(({ quote }) => `${words.feels}: ${quoted(quote)}`),
    ],
    summarise: [
      ...(told === undefined ? [] : [told]),
      ...(last === undefined ? [] : [`${words.lastReply}: ${quoted(ownWords(last))}`]),
    ],
    ask: [
      ...heard.unanswered.map(({ quote }) => `${words.openQuestion}: ${quoted(quote)}`),
      ...heard.unsaid.map((slot) => words.unsaid[slot]),
    ],
  };
  return STEPS.filter((step) => lines[step].length > 0)
    .map((step) => [words.steps[step], ...lines[step].map((line) => `- ${line}`)].join('\n'))
    .join('\n\n');
}

/** In the order in which they were said; when there are too many, the weightiest kinds stay. */
function mostTelling(points: readonly HeardPoint[]): HeardPoint[] {
  const telling = points.filter(({ kind }) => RECEIVED.includes(kind));
  const chosen = new Set(
    telling.toSorted((a, b) => RECEIVED.indexOf(a.kind) - RECEIVED.indexOf(b.kind)).slice(0, MOST_QUOTES),
  );
  return telling.filter((point) => chosen.has(point));
}

function factsOf(points: readonly HeardPoint[]): string[] {
  const texts = points.flatMap(({ facts }) =>
    facts.filter(({ kind }) => DETAILS.includes(kind)).map(({ text }) => text.trim()),
  );
  return [...new Set(texts)].slice(0, MOST_FACTS);
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= LONGEST ? plain : `${plain.slice(0, plain.lastIndexOf(' ', LONGEST))} …`;
}
