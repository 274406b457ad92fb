import type { Language } from '../conversation/types';
import { countWords } from '../language/words';
import { isCourtesy, leadLength } from './courtesies';
import { says } from './cueIndex';
import { type MoveFinder, moveFindersOf } from './moveIndex';
import type { OwnText, Sentence } from './ownText';
import type { Move } from './types';

const STEPS = ['summarise', 'ask', 'appreciate', 'receive'] as const;
/** A statement shorter than this says too little to be information. */
const MINIMUM_WORDS = 3;
/** How much a step stands out beside as many words of plain information. */
const WEIGHT: Readonly<Record<Move['step'], number>> = {
  ask: 1.6,
  summarise: 1.5,
  appreciate: 1.5,
  receive: 1,
  inform: 1,
};

/**
 * The moves of an agent's message, the most prominent first: what most of its words do, a step of listening counting for
 * more than information. Greetings, farewells and thanks for the contact are none.
 */
export function findMoves(message: OwnText, language: Language): Move[] {
  const moves = message.sentences
    .filter(({ own, folded }) => {
      const lead = leadLength(folded, language);
      if (isCourtesy(own, folded, language)) return false;
      return lead === 0 || !isCourtesy(own.slice(lead), folded.slice(lead), language);
    })
    .flatMap((sentence) => movesOf(sentence, language));
  const weight = new Map<Move['step'], number>();
  for (const move of moves) {
    weight.set(move.step, (weight.get(move.step) ?? 0) + (move.end - move.start) * WEIGHT[move.step]);
  }
  // Sorting is stable: moves of one step stay in the order of the text.
  return moves.sort((a, b) => (weight.get(b.step) ?? 0) - (weight.get(a.step) ?? 0));
}

function movesOf(sentence: Sentence, language: Language): Move[] {
  const finders = moveFindersOf(language);
  const { start, end, folded } = sentence;
  const find = (step: Move['step'], text: string) =>
    finders.find((finder) => finder.step === step && says(text, finder));
  const moves = STEPS.flatMap((step) => {
    const found = find(step, folded);
    return found === undefined ? [] : [moveOf(found, start, end)];
  });
  // "So you …?" gathers what was said; that it is put as a question makes it no question of its own.
  const summarised = moves.some((move) => move.step === 'summarise');
  const kept = summarised ? moves.filter((move) => move.step !== 'ask' || move.form === 'open') : moves;
  if (kept.length > 0) return kept;
  const advice = find('inform', folded);
  if (advice !== undefined) return [moveOf(advice, start, end)];
  const words = countWords(folded);
  return words < MINIMUM_WORDS ? [] : [{ step: 'inform', form: 'information', start, end }];
}

function moveOf({ step, form, depth }: MoveFinder, start: number, end: number): Move {
  return {
    step,
    ...(form === undefined ? {} : { form }),
    ...(depth === undefined ? {} : { depth }),
    start,
    end,
  };
}
