import type { Language } from '../conversation/types';
import type { FactKind, MessageSpan, PointKind } from '../listening/types';
import type { HeardPoint, Hearing } from './hearing';
import { joined } from './join';
import type { Unit } from './unit';

const WEIGHT: Readonly<Record<PointKind, number>> = {
  problem: 5,
  wish: 4,
  consequence: 5,
  situation: 3.5,
  question: 3,
  expectation: 3,
  tried: 3,
  fact: 2.5,
  competitor: 1,
  churn: 1,
  feeling: 0,
  praise: 0.5,
  thanks: 0,
};
const FACT_WEIGHT: Readonly<Record<FactKind, number>> = {
  order: 3,
  date: 2,
  amount: 2,
  time: 1.5,
  duration: 1.5,
  count: 1,
  product: 1.5,
  place: 1,
};
/** Said when giving up; to say it back would be agreeing. */
const RESIGNED =
  /antaa olla|ei se mitään|unohd(?:a|etaan) (?:koko|tämä|tää)|never ?mind|forget it|doesn't matter/i;
const MOST_POINTS = 3;
const MOST_WORDS = 55;

export type Summary = {
  readonly text: string;
  readonly because: readonly MessageSpan[];
  readonly units: number;
};

type Told = { readonly unit: Unit; readonly message: number; readonly weight: number };

/** Up to three of the customer's sentences told back, those with facts first; undefined when none can be told surely. */
export function summaryOf({ points, language }: Hearing): Summary | undefined {
  const told = distinct(points.filter(({ kind, quote }) => WEIGHT[kind] > 0 && !RESIGNED.test(quote)));
  const best = told.toSorted((a, b) => b.weight - a.weight);
  const chosen: Told[] = [];
  for (const next of best) {
    const words = [...chosen, next].reduce((sum, { unit }) => sum + unit.text.split(' ').length, 0);
    const isSecondQuestion = next.unit.isQuestion && chosen.some(({ unit }) => unit.isQuestion);
    if (chosen.length < MOST_POINTS && words <= MOST_WORDS && !isSecondQuestion && next.weight > 0)
      chosen.push(next);
  }
  if (chosen.length === 0) return undefined;
  const inOrder = chosen.toSorted(
    (a, b) =>
      Number(a.unit.isQuestion) - Number(b.unit.isQuestion) ||
      a.message - b.message ||
      a.unit.start - b.unit.start,
  );
  return {
    text: joined(
      inOrder.map(({ unit }) => unit),
      language satisfies Language,
    ),
    because: inOrder.map(({ unit, message }) => ({ message, start: unit.start, end: unit.end })),
    units: inOrder.length,
  };
}

/** One entry a stretch: points of the same sentence share it and add their weight. */
function distinct(points: readonly HeardPoint[]): Told[] {
  const out: Told[] = [];
  for (const point of points) {
    const { unit, message } = point;
    if (unit === undefined) continue;
    const weight = WEIGHT[point.kind];
    const at = out.findIndex((other) => other.message === message && overlaps(other.unit, unit));
    const same = out[at];
    if (same !== undefined) {
      const longer = unit.end - unit.start > same.unit.end - same.unit.start ? unit : same.unit;
      out[at] = { unit: longer, message, weight: Math.max(same.weight, weight) + 1 };
      continue;
    }
    const facts = point.facts
      .filter(({ start, end }) => start >= unit.start && end <= unit.end)
      .reduce((sum, { kind }) => sum + FACT_WEIGHT[kind], 0);
    out.push({ unit, message, weight: weight + Math.min(facts, 5) + (point.isRecent ? 1.5 : 0) });
  }
  return out;
}

function overlaps(a: Unit, b: Unit): boolean {
  return a.start < b.end && b.start < a.end;
}
