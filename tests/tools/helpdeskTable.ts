import { adapters } from '../../utils/adapters/registry';
import type { Adapter } from '../../utils/adapters/types';

const CHANNELS = { chat: 'chat', email: 'email', mixed: 'chat, email' } as const;
const CONFIDENCE = {
  verified: 'seen on a running server',
  high: 'high',
  medium: 'medium',
  weak: 'weak',
} as const;
const UNKNOWN = {
  messages: 'where messages are (teach it in three clicks)',
  authors: 'who wrote',
  notes: 'internal notes',
  composer: 'the reply box',
  mode: 'who reads the reply',
} as const;
const ORDER = Object.keys(CONFIDENCE);

/** The helpdesks that Kuule knows as a table for the README, the surest first. */
export function helpdeskTable(known: readonly Adapter[] = adapters): string {
  const sorted = known.toSorted(
    (one, other) =>
      ORDER.indexOf(one.confidence) - ORDER.indexOf(other.confidence) ||
      one.name.localeCompare(other.name, 'en'),
  );
  const rows = sorted.map(({ name, channel, confidence, seenAt, unknown = [] }) =>
    [name, CHANNELS[channel], CONFIDENCE[confidence], seenAt, unknown.map((what) => UNKNOWN[what]).join(', ')]
      .join(' | ')
      .trimEnd(),
  );
  return [
    '| helpdesk | channel | how sure | facts of | not known |',
    '|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}
