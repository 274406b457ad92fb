import type { DetectedLanguage } from '../conversation/types';
import type { Facet, PointKind } from '../listening/types';

/** How the customer met the thing: what is important, challenging, problematic, irritating or valued. */
export const EXPERIENCES = ['important', 'challenging', 'problematic', 'irritating', 'valued'] as const;
export type Experience = (typeof EXPERIENCES)[number];

/** Where on the customer's path it happened, in the order of the path. */
export const TOUCHPOINTS = [
  'discovery',
  'order',
  'delivery',
  'onboarding',
  'use',
  'billing',
  'support',
  'returns',
] as const;
export type Touchpoint = (typeof TOUCHPOINTS)[number];

/** What the agent chose to keep, in the customer's own words. Personal data is masked before it is stored. */
export type Insight = {
  /** ULID: sorts by time. */
  readonly id: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly language: DetectedLanguage;
  /** The customer's words, redacted, otherwise unaltered. */
  readonly quote: string;
  readonly kind?: PointKind;
  readonly facets: readonly Facet[];
  readonly experience?: Experience;
  readonly theme?: string;
  readonly touchpoint?: Touchpoint;
  /** The agent's own reading: "for the customer this means …". Kept apart from the quote. */
  readonly reading?: string;
  readonly told: 'directly' | 'silently';
  /** Adapter id, or `pasted`. */
  readonly tool: string;
  /** HMAC of the conversation with the install key; never the ticket's id itself. */
  readonly conversationKey?: string;
  /** Address of the ticket without tokens; stays on this machine. */
  readonly link?: string;
};
