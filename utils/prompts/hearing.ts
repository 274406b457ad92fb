import { ownWords } from '../conversation/normalise';
import type { Language, Message } from '../conversation/types';
import type { Address } from '../language/fi/perspective/pronouns';
import type { Analysis, Fact, Point } from '../listening/types';
import { addressOf } from './address';
import { sentenceAround, type Unit, unitOf } from './unit';

export type Heard = Omit<Analysis, 'prompts' | 'rewrites'>;

export type SuggestInput = {
  readonly messages: readonly Message[];
  readonly draft?: string;
  /** How many times the agent asked for another. */
  readonly count?: number;
  /** Ids of patterns that the agent never wants to see. */
  readonly switchedOff?: readonly string[];
};

/** A point of the customer with what prompts need of it. */
export type HeardPoint = Point & {
  readonly message: number;
  /** The sentence it stands in, as it stands. */
  readonly sentence: string;
  readonly sentenceStart: number;
  readonly facts: readonly Fact[];
  /** No agent has written since. */
  readonly isRecent: boolean;
  readonly unit: Unit | undefined;
};

/** What prompts are made from. */
export type Hearing = {
  readonly language: Language;
  readonly address: Address;
  readonly heard: Heard;
  readonly messages: readonly Message[];
  /** In the order in which they were said. */
  readonly points: readonly HeardPoint[];
  /** Nothing was told that is wrong. */
  readonly isGlad: boolean;
};

/** Gathers the customer's points with their sentences, facts and second-person texts. */
export function hearing(heard: Heard, language: Language, input: SuggestInput): Hearing {
  const { messages } = input;
  const address = addressOf(messages, input.draft, language);
  const lastAgent = messages.findLastIndex(({ author }) => author === 'agent');
  const points = messages.flatMap(({ author, text }, message): HeardPoint[] => {
    if (author !== 'customer') return [];
    const { points: said = [], facts = [] } = heard.messages[message] ?? {};
    const own = ownWords(text);
    return said.map((point) => {
      const sentence = sentenceAround(own, point, language);
      return {
        ...point,
        message,
        sentence: own.slice(sentence.start, sentence.end),
        sentenceStart: sentence.start,
        facts: facts.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
        isRecent: message > lastAgent,
        unit: unitOf(own, point, language, address),
      };
    });
  });
  const isGlad =
    !points.some(({ kind }) => /^(?:problem|consequence|churn)$/.test(kind)) &&
    !heard.messages.some(({ sentiment }) => sentiment === 'negative');
  return { language, address, heard, messages, points, isGlad };
}
