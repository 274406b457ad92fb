import { FACETS } from '../../utils/insights/facets';
import type { InsightFilter } from '../../utils/insights/filter';
import { TOUCHPOINTS } from '../../utils/insights/types';

export const PERIODS = ['day', 'week', 'eightWeeks'] as const;
export type Period = (typeof PERIODS)[number];

export const LANGUAGES = ['fi', 'en', 'sv', 'other'] as const;

/** What is chosen on the dashboard; a period moves with the clock, unlike a date. */
export type DashboardFilter = Omit<InsightFilter, 'since'> & { readonly period?: Period | undefined };

const HOURS: Readonly<Record<Period, number>> = { day: 24, week: 7 * 24, eightWeeks: 8 * 7 * 24 };

/** The filter with the period counted back from `now`. */
export function toInsightFilter({ period, ...filter }: DashboardFilter, now: Date): InsightFilter {
  if (period === undefined) return filter;
  return { ...filter, since: new Date(now.getTime() - HOURS[period] * 3_600_000).toISOString() };
}

/** Reads a filter from the fragment of an address; what is not understood does not narrow. */
export function readHash(hash: string): DashboardFilter {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const oneOf = <Value extends string>(name: string, allowed: readonly Value[]): Value | undefined =>
    allowed.find((value) => value === values.get(name));
  return {
    facet: oneOf('facet', FACETS),
    theme: values.get('theme') || undefined,
    touchpoint: oneOf('touchpoint', TOUCHPOINTS),
    language: oneOf('language', LANGUAGES),
    period: oneOf('period', PERIODS),
    text: values.get('text') || undefined,
  };
}

/** The fragment for a filter; empty when nothing is chosen. */
export function writeHash(filter: DashboardFilter): string {
  const chosen = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return chosen.length === 0 ? '' : `#${new URLSearchParams(chosen)}`;
}

/** Whether anything is narrowed down. */
export function isNarrowed(filter: DashboardFilter): boolean {
  return writeHash(filter) !== '';
}
