import { ownWords } from '../conversation/normalise';
import type { Language, Message, Span } from '../conversation/types';
import type { Address } from '../language/fi/perspective/pronouns';
import { dictionaryInUse } from '../language/fi/voikko/inUse';
import { sentences } from '../language/sentences';
import { countWords } from '../language/words';
import { LISTENED } from '../listening/ownText';
import { recent } from '../listening/recent';
import type { Analysis, Fact, Point, RasaStep } from '../listening/types';
import { addressOf } from './address';
import { sentenceAround, type Unit, unitOf } from './unit';

const MOST_MESSAGES = 8;

export type Heard = Omit<Analysis, 'prompts' | 'rewrites'>;

export type Counts = Readonly<Partial<Record<RasaStep, number>>>;

export type SuggestInput = {
  readonly messages: readonly Message[];
  readonly draft?: string;
  /** How many times the agent asked for another, by step. */
  readonly counts?: Counts;
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
  /** Told by itself, the unit would leave open what it speaks of. */
  readonly isVague: boolean;
};

/** A sentence of the customer's own. */
export type SaidSentence = Span & {
  readonly message: number;
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
  // What was turned by rules is turned again once the dictionary is there.
  const source = dictionaryInUse() === undefined ? 'rules' : 'dictionary';
  const listenedTo = mostTelling(messages);
  const said = listenedTo.flatMap((message): SaidSentence[] => {
    const { own, spans, messageWords } = readOwn(messages[message]?.text ?? '', language);
    return spans.map(({ start, end }) => ({
      start,
      end,
      message,
      messageWords,
      isRecent: message > lastAgent,
      text: own.slice(start, end),
    }));
  });
  const points = listenedTo.flatMap((message): HeardPoint[] => {
    const { points: heardPoints = [], facts = [] } = heard.messages[message] ?? {};
    const { own } = readOwn(messages[message]?.text ?? '', language);
    const around = said.filter((sentence) => sentence.message === message);
    return heardPoints.map((point) => {
      const sentence = sentenceAround(around, point);
      return {
        ...point,
        message,
        sentence: own.slice(sentence.start, sentence.end),
        sentenceStart: sentence.start,
        messageWords: around[0]?.messageWords ?? 0,
        facts: facts.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
        isRecent: message > lastAgent,
        ...rememberUnit(`${language} ${address} ${source} ${point.start} ${point.end} ${own}`, () => {
          const beside = besideFeelings(own, sentence, point, heardPoints);
          const unit = unitOf(own, beside, point, language, address);
          return { unit, isVague: VAGUE.test(unit?.text ?? '') };
        }),
      };
    });
  });
  const isGlad =
    !points.some(({ kind }) => /^(?:problem|consequence|churn)$/.test(kind)) &&
    !heard.messages.some(({ sentiment }) => sentiment === 'negative');
  return { language, address, heard, messages, points, sentences: said, isGlad };
}

const LINK =
  /^[\s,;–-]*(?:(?:and|but|because|as|since|so|that|when|ja|mutta|mut|koska|kun|ku|että|et|siitä että)\s+)?/iu;

/** "It's broken" tells less than "the kettle is broken", and "how to do that" less than what. */
const VAGUE =
  /^(?:it|it's|this|that|they|she|he|se|ne|tämä|hän|hänen|her|his|their)(?![\p{L}])|(?:how to|you (?:should|can|could)) do(?: that| this| it| now| about it| next)?$|if (?:that|this|it) is \p{L}+$|onko (?:se|tämä) \p{L}+$|mitä (?:teet|sinun pitäisi tehdä|sinun pitää tehdä)(?: nyt)?$|(?:miten|kuinka) se (?:onnistuu|tapahtuu|hoituu)$/iu;

/** The part of a sentence around a point that tells no feeling: "I'm fed up and I want …" said back would be blunt. */
function besideFeelings(own: string, sentence: Span, point: Point, all: readonly Point[]): Span {
  if (point.kind === 'feeling') return sentence;
  const felt = all.filter(
    ({ kind, start, end }) => kind === 'feeling' && start < sentence.end && end > sentence.start,
  );
  const before = Math.max(...felt.map(({ end }) => (end <= point.start ? end : 0)));
  const after = Math.min(
    ...felt.map(({ start }) => (start >= point.end ? start : sentence.end)),
    sentence.end,
  );
  const start =
    before > sentence.start
      ? before + (LINK.exec(own.slice(before, after))?.[0].length ?? 0)
      : sentence.start;
  return { start, end: after === sentence.end ? after : point.end };
}

/** The customer's first message, which tells the story, and the latest: a long thread need not be gone through at every keystroke. */
function mostTelling(messages: readonly Message[]): number[] {
  const theirs = messages.flatMap(({ author }, index) => (author === 'customer' ? [index] : []));
  return theirs.length <= MOST_MESSAGES
    ? theirs
    : [...theirs.slice(0, 1), ...theirs.slice(1 - MOST_MESSAGES)];
}

type OwnWords = { readonly own: string; readonly spans: readonly Span[]; readonly messageWords: number };

/** The thread is the same at every keystroke of the draft: what was read once is kept. */
const rememberOwn = recent<OwnWords>(200_000);
const rememberUnit = recent<Pick<HeardPoint, 'unit' | 'isVague'>>(400_000);

function readOwn(whole: string, language: Language): OwnWords {
  const text = whole.slice(0, LISTENED);
  return rememberOwn(`${language} ${text}`, () => {
    const own = ownWords(text);
    return { own, spans: sentences(own, language), messageWords: countWords(own) };
  });
}
