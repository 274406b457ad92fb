import type { Facet } from '../listening/types';

/** Sides of a customer's situation that an insight may tell of, in the order in which they are offered. */
export const FACETS = [
  'need',
  'wish',
  'expectation',
  'goal',
  'why',
  'feeling',
  'experience',
  'behaviour',
  'lifeSituation',
  'dream',
  'valueDriver',
  'rootCause',
  'competitor',
  'reputation',
] as const satisfies readonly Facet[];
