import type { DetectedLanguage } from '../conversation/types';
import type { Facet } from '../listening/types';
import type { Insight, Touchpoint } from './types';

/** Which insights to show. What is left out does not narrow. */
export type InsightFilter = {
  readonly facet?: Facet | undefined;
  readonly theme?: string | undefined;
  readonly touchpoint?: Touchpoint | undefined;
  readonly language?: DetectedLanguage | undefined;
  /** ISO 8601; insights logged at this moment or later. */
  readonly since?: string | undefined;
  /** Every word of it must occur in the quote, the reading or the theme. Case does not matter. */
  readonly text?: string | undefined;
};

/** Says whether an insight passes every condition of the filter. */
export function matchesFilter(insight: Insight, filter: InsightFilter): boolean {
  if (filter.facet !== undefined && !insight.facets.includes(filter.facet)) return false;
  if (filter.theme !== undefined && insight.theme !== filter.theme) return false;
  if (filter.touchpoint !== undefined && insight.touchpoint !== filter.touchpoint) return false;
  if (filter.language !== undefined && insight.language !== filter.language) return false;
  if (filter.since !== undefined && insight.createdAt < filter.since) return false;
  return holdsWords(insight, filter.text);
}

function holdsWords(insight: Insight, text: string | undefined): boolean {
  const words = fold(text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  const searched = fold(`${insight.quote} ${insight.reading ?? ''} ${insight.theme ?? ''}`);
  return words.every((word) => searched.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
