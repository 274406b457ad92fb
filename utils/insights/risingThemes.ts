import { falseDiscovery } from './falseDiscovery';
import { poissonTail } from './poissonTail';

export type Rising = {
  readonly theme: string;
  /** ISO 8601: the beginning of the week that is looked at. */
  readonly from: string;
  /** How many records of the theme came in that week. */
  readonly observed: number;
  /** How many were to be expected after the earlier weeks. */
  readonly expected: number;
  readonly ratio: number;
  /** False discovery rate at which the rise would just be taken. */
  readonly q: number;
};

export type Dated = { readonly theme: string | null; readonly createdAt: string };

const WEEK = 7 * 24 * 3_600_000;
/** How many earlier weeks tell what is usual, at most and at least. */
const MOST_WEEKS = 8;
const FEWEST_WEEKS = 2;
/** Fewer conversations than this are a coincidence, whatever the arithmetic says. */
const FLOOR = 5;
const LEVEL = 0.05;

/**
 * Themes that came up more in the last seven days of the records than the up to eight weeks before let expect, the surest
 * first. Empty when there are no earlier weeks to compare with.
 */
export function risingThemes(records: readonly Dated[]): readonly Rising[] {
  const dated = records
    .map(({ theme, createdAt }) => ({ theme, time: Date.parse(createdAt) }))
    .filter(({ time }) => !Number.isNaN(time));
  const end = dated.reduce((latest, { time }) => Math.max(latest, time), Number.NEGATIVE_INFINITY);
  const start = dated.reduce((earliest, { time }) => Math.min(earliest, time), Number.POSITIVE_INFINITY);
  const weeks = Math.min(MOST_WEEKS, (end - WEEK - start) / WEEK);
  if (!(weeks >= FEWEST_WEEKS)) return [];

  const from = end - WEEK;
  const recent = countThemes(dated.filter(({ time }) => time > from));
  const earlier = countThemes(dated.filter(({ time }) => time <= from && time > from - weeks * WEEK));
  const tests = [...new Set([...recent.themes.keys(), ...earlier.themes.keys()])].map((theme) => {
    const observed = recent.themes.get(theme) ?? 0;
    const before = earlier.themes.get(theme) ?? 0;
    // Half a record more than was seen: a theme that is new is not infinitely surprising.
    const usual = (before + 0.5) / weeks;
    const expected = usual * growth(recent.all - observed, (earlier.all - before) / weeks);
    return { theme, observed, expected, chance: poissonTail(observed, expected) };
  });
  const values = falseDiscovery(tests.map(({ chance }) => chance));
  return tests
    .map(({ theme, observed, expected }, index) => ({
      theme,
      from: new Date(from).toISOString(),
      observed,
      expected: round(expected, 2),
      ratio: round(observed / expected, 2),
      q: Number((values[index] ?? 1).toPrecision(3)),
    }))
    .filter(({ observed, q }) => observed >= FLOOR && q <= LEVEL)
    .sort((a, b) => a.q - b.q || b.ratio - a.ratio || a.theme.localeCompare(b.theme));
}

/** In a week in which everything else was logged more, more of a theme is no news. A quiet week excuses nothing. */
function growth(others: number, othersBefore: number): number {
  return othersBefore > 0 ? Math.max(1, others / othersBefore) : 1;
}

function countThemes(records: readonly { readonly theme: string | null }[]) {
  const themes = new Map<string, number>();
  for (const { theme } of records) {
    if (theme !== null) themes.set(theme, (themes.get(theme) ?? 0) + 1);
  }
  return { themes, all: records.length };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
