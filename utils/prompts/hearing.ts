import { ownWords } from '../conversation/normalise';
import type { Language, Message } from '../conversation/types';
import type { Address } from '../language/fi/perspective/pronouns';
import { sentences } from '../language/sentences';
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
  /** Of the whole message. */
  readonly messageWords: number;
  readonly facts: readonly Fact[];
  /** No agent has written since. */
  readonly isRecent: boolean;
  readonly unit: Unit | undefined;
};

/** A sentence of the customer's own. */
export type SaidSentence = {
  readonly message: number;
  readonly start: number;
  readonly text: string;
  readonly isRecent: boolean;
  readonly messageWords: number;
};

/** What prompts are made from. */
export type Hearing = {
  readonly language: Language;
  readonly address: Address;
  readonly heard: Heard;
  readonly messages: readonly Message[];
  /** In the order in which they were said. */
  readonly points: readonly HeardPoint[];
  readonly sentences: readonly SaidSentence[];
  /** Nothing was told that is wrong. */
  readonly isGlad: boolean;
};

/** Gathers the customer's points with their sentences, facts and second-person texts. */
export function hearing(heard: Heard, language: Language, input: SuggestInput): Hearing {
  const { messages } = input;
  const address = addressOf(messages, input.draft, language);
  const lastAgent = messages.findLastIndex(({ author }) => author === 'agent');
  const said = messages.flatMap(({ author, text }, message): SaidSentence[] => {
    if (author !== 'customer') return [];
    const own = ownWords(text);
    const place = { message, isRecent: message > lastAgent, messageWords: wordCount(own) };
    return sentences(own, language).map(({ start, end }) => ({
      ...place,
      start,
      text: own.slice(start, end),
    }));
  });
  const points = messages.flatMap(({ author, text }, message): HeardPoint[] => {
    if (author !== 'customer') return [];
    const { points: heardPoints = [], facts = [] } = heard.messages[message] ?? {};
    const own = ownWords(text);
    const messageWords = wordCount(own);
    return heardPoints.map((point) => {
      const sentence = sentenceAround(own, point, language);
      return {
        ...point,
        message,
        sentence: own.slice(sentence.start, sentence.end),
        sentenceStart: sentence.start,
        messageWords,
        facts: facts.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
        isRecent: message > lastAgent,
        unit: unitOf(own, point, language, address),
      };
    });
  });
  const isGlad =
    !points.some(({ kind }) => /^(?:problem|consequence|churn)$/.test(kind)) &&
    !heard.messages.some(({ sentiment }) => sentiment === 'negative');
  return { language, address, heard, messages, points, sentences: said, isGlad };
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
