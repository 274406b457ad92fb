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

// A facet that is added to the type and forgotten above stops the build here.
type Forgotten = Exclude<Facet, (typeof FACETS)[number]>;
const nothingForgotten: [Forgotten] extends [never] ? true : Forgotten = true;
void nothingForgotten;
