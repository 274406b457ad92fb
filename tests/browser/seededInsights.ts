import type { Insight } from '../../utils/insights/types';
import { earlier } from './seeds/earlier';
import { recent } from './seeds/recent';

const SEEDS = [...recent, ...earlier];

const HOUR = 3_600_000;

/** Thirty insights in both languages, the newest logged an hour before `now`, the others some hours apart. */
export function seededInsights(now: Date): readonly Insight[] {
  return SEEDS.map(({ from, told = 'directly', ...seed }, index) => {
    const createdAt = new Date(now.getTime() - HOUR - index * 11 * HOUR);
    return {
      ...seed,
      told,
      id: `01JD0000000000000000000${String(SEEDS.length - index).padStart(3, '0')}`,
      createdAt: createdAt.toISOString(),
      tool: from === undefined ? 'pasted' : 'demo',
      ...(from !== undefined && {
        conversationKey: from.toString(16).padStart(64, '0'),
        link: `http://127.0.0.1:4173/?c=${from}`,
      }),
    };
  });
}
