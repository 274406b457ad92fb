import type { Language } from '../conversation/types';
import type { FactKind, MessageSpan, PointKind } from '../listening/types';
import type { HeardPoint, Hearing } from './hearing';
import { joined } from './join';
import { quotedUnit } from './quotedUnit';
import { isReference, type Reference, referenceOf } from './reference';
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
const MOST_POINTS = 4;
const MOST_WORDS = 55;
/** From here on a sentence that can't be turned is worth quoting as it stands. */
const WORTH_QUOTING = 5;

export type Summary = {
  readonly text: string;
  readonly because: readonly MessageSpan[];
  readonly units: number;
};

type Told = {
  readonly unit: Unit;
  readonly message: number;
  readonly weight: number;
  readonly isQuoted: boolean;
  readonly isTried: boolean;
};

/** Up to four of the customer's sentences told back, those with facts first; undefined when none can be told surely. */
export function summaryOf(hearing: Hearing): Summary | undefined {
  const { points, language } = hearing;
  const told = distinct(
    points.filter((point) => WEIGHT[point.kind] > 0 && !RESIGNED.test(point.quote) && !isReference(point)),
    hearing,
  );
  const best = told.toSorted((a, b) => b.weight - a.weight);
  const chosen: Told[] = [];
  for (const next of best) if (next.weight > 0 && fits(next, chosen)) chosen.push(next);
  if (!chosen.some(({ isQuoted }) => !isQuoted)) return undefined;
  const inOrder = chosen.toSorted(
    (a, b) =>
      a.message - b.message ||
      Number(isMovedBack(a, chosen)) - Number(isMovedBack(b, chosen)) ||
      a.unit.start - b.unit.start,
  );
  const units = inOrder.map(({ unit }) => unit);
  const because = inOrder.map(({ unit, message }) => ({ message, start: unit.start, end: unit.end }));
  const bracketed = withReference(units, referenceOf(points));
  return {
    text: joined(bracketed?.units ?? units, language),
    because: bracketed === undefined ? because : [...because, bracketed.span],
    units: units.length,
  };
}

/** What is asked comes last, unless the next sentence speaks of somebody named in it. */
function isMovedBack({ unit, message }: Told, chosen: readonly Told[]): boolean {
  if (unit.asks === undefined) return false;
  const after = chosen
    .filter((other) => other.message === message && other.unit.start > unit.start)
    .toSorted((a, b) => a.unit.start - b.unit.start);
  return !/^(?:Hän|Häne|He|Heidän|Heille)(?![\p{L}])/u.test(after[0]?.unit.text ?? '');
}

/** The number in brackets after the first statement, unless it is told already. */
function withReference(
  units: readonly Unit[],
  reference: Reference | undefined,
): { readonly units: Unit[]; readonly span: MessageSpan } | undefined {
  const at = units.findIndex(({ asks, text }) => asks === undefined && !/[”.:!?]$/u.test(text));
  if (reference === undefined || at < 0) return undefined;
  const digits = /\d+/.exec(reference.text)?.[0] ?? '';
  if (units.some(({ text }) => text.includes(digits))) return undefined;
  return {
    units: units.map((unit, index) =>
      index === at ? { ...unit, text: `${unit.text} (${reference.text})` } : unit,
    ),
    span: reference.span,
  };
}

/** Room for one more: of questions and of quotations one is enough. */
function fits(next: Told, chosen: readonly Told[]): boolean {
  const words = [...chosen, next].reduce((sum, { unit }) => sum + unit.text.split(' ').length, 0);
  const isSecond =
    (next.unit.asks !== undefined &&
      !/^Kysyit/.test(next.unit.text) &&
      chosen.some(({ unit }) => unit.asks === next.unit.asks)) ||
    (next.isQuoted && chosen.some(({ isQuoted }) => isQuoted));
  return chosen.length < MOST_POINTS && words <= MOST_WORDS && !isSecond;
}

/** One entry a stretch: points of the same sentence share it and add their weight. */
function distinct(points: readonly HeardPoint[], hearing: Hearing): Told[] {
  const out: Told[] = [];
  for (const point of points) {
    const unit = point.unit ?? quotedUnit(point, hearing);
    if (unit === undefined) continue;
    const { message } = point;
    const isQuoted = point.unit === undefined;
    const weight = weightOf(point, unit);
    if (isQuoted && weight < WORTH_QUOTING) continue;
    const at = out.findIndex((other) => other.message === message && overlaps(other.unit, unit));
    const same = out[at];
    if (same === undefined) {
      const isTried = point.kind === 'tried';
      const before = out.at(-1);
      const both =
        isTried && !isQuoted && before?.isTried && !before.isQuoted && before.message === message
          ? together(before.unit, unit, hearing.messages[message]?.text ?? '', hearing.language)
          : undefined;
      if (both !== undefined && before !== undefined)
        out[out.length - 1] = { ...before, unit: both, weight: Math.max(before.weight, weight) };
      else out.push({ unit, message, isQuoted, isTried, weight: isQuoted ? weight - 2 : weight });
      continue;
    }
    const longer =
      isQuoted === same.isQuoted ? unit.end - unit.start > same.unit.end - same.unit.start : same.isQuoted;
    const kept = longer ? { unit, isQuoted } : { unit: same.unit, isQuoted: same.isQuoted };
    out[at] = {
      ...kept,
      message,
      isTried: same.isTried,
      weight: Math.max(same.weight, WEIGHT[point.kind]) + 1,
    };
  }
  return out;
}

/** "Vaihdoin kaapelin. Ja puhuin chatissa." are two attempts in one breath; undefined when something else stands between them. */
function together(first: Unit, second: Unit, said: string, language: Language): Unit | undefined {
  if (language !== 'fi' || first.text.split(' ').length + second.text.split(' ').length > 10)
    return undefined;
  const isBetween = /^[\s.!,]*(?:ja |sitten )?$/iu.test(said.slice(first.end, second.start));
  const isDeed = (text: string) => /^\p{L}+(?:i?t|itte)(?= )/u.test(text) && !/[,.:;]/.test(text);
  if (!isBetween || second.start <= first.end || !isDeed(first.text) || !isDeed(second.text))
    return undefined;
  const text = `${first.text} ja ${second.text.slice(0, 1).toLowerCase()}${second.text.slice(1)}`;
  return { start: first.start, end: second.end, text };
}

function weightOf(point: HeardPoint, unit: Unit): number {
  const facts = point.facts
    .filter(({ start, end }) => start >= unit.start && end <= unit.end)
    .reduce((sum, { kind }) => sum + FACT_WEIGHT[kind], 0);
  return WEIGHT[point.kind] + Math.min(facts, 5) + (point.isRecent ? 1.5 : 0);
}

function overlaps(a: Unit, b: Unit): boolean {
  return a.start < b.end && b.start < a.end;
}
