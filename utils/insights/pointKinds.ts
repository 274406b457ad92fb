import type { PointKind } from '../listening/types';

/** The kinds of point, as a list to check foreign data against. */
export const POINT_KINDS = [
  'problem',
  'wish',
  'question',
  'praise',
  'thanks',
  'fact',
  'feeling',
  'expectation',
  'situation',
  'consequence',
  'tried',
  'churn',
  'competitor',
] as const satisfies readonly PointKind[];
