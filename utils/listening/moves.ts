import type { Language } from '../conversation/types';
import { countWords } from '../language/words';
import { isCourtesy, leadLength } from './courtesies';
import { says } from './cueIndex';
import { type MoveFinder, moveExceptionsOf, moveFindersOf } from './moveIndex';
import { asideOf } from './moves/frame/asides';
import { type Before, type Echo, echoOf } from './moves/frame/echo';
import { frameOf } from './moves/frame/frameOf';
import { retells } from './moves/frame/retelling';
import type { Frame } from './moves/frame/types';
import type { OwnText, Sentence } from './ownText';
import type { Move } from './types';

/** A statement shorter than this says too little to be information. */
const MINIMUM_WORDS = 3;
/** The same for one without a verb that answers no question. */
const MINIMUM_FRAGMENT = 6;
/** How much a step stands out beside as many words of plain information. Being heard or asked is what the customer answers to. */
const WEIGHT: Readonly<Record<Move['step'], number>> = {
  ask: 3,
  summarise: 3,
  appreciate: 2,
  receive: 0.7,
  inform: 1,
};
/** The last sentence is what the other has to answer. */
const LAST = 1.5;
/** An open question asks for more than a closed one beside it. */
const OPEN = 1.5;

type Act = Omit<Move, 'start' | 'end'>;

/**
 * The moves of an agent's message, the most prominent first: what most of its words do, a step of listening counting for
 * more than information. `before` is what the customer wrote last: telling that back is a
 * summary. Greetings, farewells, thanks for the contact and stories of one's own life are none.
 */
export function findMoves(message: OwnText, language: Language, before: Before): Move[] {
  let telling = false;
  const moves = message.sentences.flatMap((sentence) => {
    const frame = frameOf(sentence.folded, language);
    const aside = asideOf(frame.body, language, telling);
    telling = aside === 'story';
    return telling || aside === 'parting'
      ? []
      : movesOf(sentence, frame, aside === 'civil', language, before);
  });
  const end = Math.max(0, ...moves.map((move) => move.end));
  const weigh = (move: Move) =>
    (move.end - move.start) *
    WEIGHT[move.step] *
    (move.end === end ? LAST : 1) *
    (move.form === 'open' ? OPEN : 1);
  const weight = new Map<Move['step'], number>();
  for (const move of moves) weight.set(move.step, (weight.get(move.step) ?? 0) + weigh(move));
  // Steps by all they say; within a step the weightiest move first. Sorting is stable: equals stay in the order of the text.
  return moves.sort((a, b) => (weight.get(b.step) ?? 0) - (weight.get(a.step) ?? 0) || weigh(b) - weigh(a));
}

function movesOf(
  { own, folded, start, end }: Sentence,
  frame: Frame,
  civil: boolean,
  language: Language,
  before: Before,
): Move[] {
  const lead = leadLength(folded, language);
  if (isCourtesy(own, folded, language) || isCourtesy(own.slice(lead), folded.slice(lead), language))
    return [];
  if (frame.act === 'broken')
    return isEcho(echoOf(frame.body, before, language))
      ? [{ step: 'summarise', depth: 'simple', start, end }]
      : [];
  const finders = moveFindersOf(language);
  const never = moveExceptionsOf(language);
  const find = (step: Move['step']): Act | undefined => {
    const found = finders.find((finder) => finder.step === step && says(frame.body, finder));
    return found === undefined ? undefined : actOf(found);
  };
  const may = (step: Move['step']) => never.get(step)?.test(frame.body) !== true;
  return actsOf(frame, civil, before, find, may, () => echoOf(frame.body, before, language)).map((act) => ({
    ...act,
    start,
    end,
  }));
}

/** Broken off or not: a few words of the customer's own, said back. */
function isEcho({ shared, words, asked }: Echo): boolean {
  return shared > 0 && shared === words && !asked;
}

function actsOf(
  frame: Frame,
  civil: boolean,
  before: Before,
  find: (step: Move['step']) => Act | undefined,
  may: (step: Move['step']) => boolean,
  echo: () => Echo,
): Act[] {
  const appreciated = find('appreciate');
  // Naming what it is like is no summary as well, unless it tells the matter too.
  const retold = (): Act | undefined => {
    const heard = echo();
    const enough = appreciated === undefined || (frame.about === 'you' && heard.shared >= 2);
    return enough ? retells(frame, heard) : undefined;
  };
  if (frame.act === 'token') return [appreciated ?? { step: 'receive' }];
  if (appreciated === undefined && civil) return [];
  const received = find('receive');
  const summarised = find('summarise') ?? (received === undefined && may('summarise') ? retold() : undefined);
  const advised = find('inform');
  // "You could restart it?" advises, "have you tried …?" does so first and asks second.
  const asks = frame.form !== undefined && may('ask') && !(frame.rising && advised !== undefined);
  const asked: Act | undefined =
    asks && frame.form !== undefined ? { step: 'ask', form: frame.form } : undefined;
  const listened = [
    ...(advised !== undefined && asked !== undefined && summarised === undefined ? [advised] : []),
    ...[received, appreciated, summarised, asked].filter((act) => act !== undefined),
  ];
  if (listened.length > 0) return listened;
  if (advised !== undefined || frame.act === 'command')
    return [advised ?? { step: 'inform', form: 'advice' }];
  const words = countWords(frame.body);
  // "The blue one" informs when it answers; a figure always does.
  const told =
    frame.act === 'fragment' && !before.asks && !/\d/.test(frame.body) ? MINIMUM_FRAGMENT : MINIMUM_WORDS;
  return words < told || frame.act === 'question' ? [] : [{ step: 'inform', form: 'information' }];
}

function actOf({ step, form, depth }: MoveFinder): Act {
  return { step, ...(form === undefined ? {} : { form }), ...(depth === undefined ? {} : { depth }) };
}
