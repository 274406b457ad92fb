import type { RasaStep } from '../listening/types';
import { type Heard, type Hearing, hearing, type SuggestInput } from './hearing';
import { type Offer, offers } from './offers';
import { promptPatterns } from './registry';
import { type Summary, summaryOf } from './summary';
import type { Prompt } from './types';

const MOST_PROMPTS = 3;
const STEPS: readonly RasaStep[] = ['receive', 'appreciate', 'summarise', 'ask'];
/** From here on an offer is about something that goes before everything else. */
const URGENT = 18;
/** So many words in one sentence tell as much as two short ones. */
const MUCH_IN_ONE = 16;

/**
 * What the agent may say next, best first: at most one prompt a step, only for steps that are still missing, at most three. The same
 * conversation and counts always give the same prompts; a step with a higher count gives another.
 */
export function suggest(heard: Heard, input: SuggestInput): Prompt[] {
  const { language } = heard;
  if (language !== 'fi' && language !== 'en') return [];
  if (STEPS.every((step) => heard.rasa[step] !== 'missing')) return [];
  const known = hearing(heard, language, input);
  const summary = summaryOf(known);
  const off = new Set(input.switchedOff ?? []);
  // In danger nothing is told back and nothing more is asked: what is urgent goes first, and a person decides.
  const inDanger = heard.signs?.humanMoment?.reason === 'danger';
  const rules = promptPatterns.filter(({ id, rank }) => !off.has(id) && (!inDanger || rank === 'first'));
  const turn = rotation(input);
  const chosen = STEPS.flatMap((step) => {
    const all = rules.filter((rule) => rule.step === step).flatMap((rule) => offers(rule, known, summary));
    const offer = pick(all, input.counts?.[step] ?? 0, turn);
    return offer === undefined ? [] : [{ ...offer, due: due(step, offer, known, summary) }];
  });
  return chosen
    .toSorted((a, b) => b.due - a.due)
    .slice(0, MOST_PROMPTS)
    .map(({ prompt }) => prompt);
}

/** How soon a step is due. A summary of several points shows best that they were heard, and receives them at the same time. */
function due(step: RasaStep, offer: Offer, { points, heard }: Hearing, summary: Summary | undefined): number {
  if (offer.fit >= URGENT) return 10;
  const tellsMuch =
    summary !== undefined && (summary.units > 1 || summary.text.split(' ').length >= MUCH_IN_ONE);
  const several = heard.rasa.summarise === 'missing' && tellsMuch && points.length > 1;
  const order: Readonly<Record<RasaStep, number>> = several
    ? { summarise: 4, appreciate: 3, ask: 2, receive: 1 }
    : { receive: 4, appreciate: 3, ask: 2, summarise: 1 };
  return order[step];
}

/** The best first; those that fit equally well take turns, and every further `count` goes one on. */
function pick(all: readonly Offer[], count: number, turn: number): Offer | undefined {
  const distinct = all.filter(
    ({ prompt }, at) => all.findIndex((other) => other.prompt.text === prompt.text) === at,
  );
  const best = distinct.toSorted((a, b) => b.fit - a.fit);
  const top = best.filter(({ fit }) => fit > (best[0]?.fit ?? 0) - 0.5);
  const rest = best.slice(top.length);
  const start = top.length === 0 ? 0 : turn % top.length;
  const inTurn = [...top.slice(start), ...top.slice(0, start), ...rest];
  return inTurn[count % Math.max(1, inTurn.length)];
}

/** A number that stays the same for a conversation, so that neighbours do not all begin with the same words. */
function rotation({ messages }: SuggestInput): number {
  let sum = 0;
  for (const letter of messages.find(({ author }) => author === 'customer')?.text ?? '') {
    sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  }
  return sum;
}
