import type { Adapter, PageSpec } from './types';

/** The id of every helpdesk that an agent has taught. */
export const TAUGHT_ID = 'taught';

/**
 * A helpdesk that an agent has taught, as an adapter for its site alone. Where the catalogue knows the product, but not its messages, its reply
 * box and its way of naming tickets stay.
 */
export function taughtAdapter(origin: string, page: PageSpec, known?: Adapter, now = new Date()): Adapter {
  return {
    id: TAUGHT_ID,
    name: known?.name ?? new URL(origin).host,
    channel: known?.channel ?? 'mixed',
    detect: { url: [`${origin}/*`], marks: ['body'] },
    confidence: 'weak',
    seenAt: now.toISOString().slice(0, 10),
    page: {
      ...page,
      ...(known && { ticketId: known.page.ticketId }),
      ...(known && page.composers.length === 0 && { composers: known.page.composers }),
    },
  };
}
