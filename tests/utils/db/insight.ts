import { ulid } from 'ulid';
import type { Insight } from '../../../utils/insights/types';

/** An insight for tests; `minute` sets when it was logged. */
export function insightAt(minute: number, changes: Partial<Insight> = {}): Insight {
  const createdAt = new Date(Date.UTC(2026, 10, 2, 8, minute));
  return {
    id: ulid(createdAt.getTime()),
    createdAt: createdAt.toISOString(),
    language: 'fi',
    quote: 'Odotin soittoa koko aamun.',
    facets: ['feeling'],
    told: 'directly',
    tool: 'demo-desk',
    ...changes,
  };
}
