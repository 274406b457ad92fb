import type { DetectedLanguage } from '../conversation/types';
import { linkTo } from './linkTo';
import { maskUnlessShown } from './maskUnlessShown';
import type { Insight } from './types';

/** What the agent has put together, before it becomes an insight. */
export type InsightDraft = Pick<Insight, 'quote' | 'facets' | 'told'> &
  Partial<Pick<Insight, 'kind' | 'experience' | 'theme' | 'touchpoint' | 'reading'>> & {
    /** Personal data that the agent chose to keep readable; it is not masked again. */
    readonly shown: readonly string[];
  };

export type Circumstances = {
  readonly id: string;
  readonly now: Date;
  readonly language: DetectedLanguage;
  /** Adapter id, or `pasted`. */
  readonly tool: string;
  readonly conversationKey: string | undefined;
  /** Address of the page; kept without tokens. */
  readonly address: string | undefined;
};

/** An insight as it is stored: the quote, the reading and the theme with personal data masked, the link without secrets. */
export function newInsight(draft: InsightDraft, circumstances: Circumstances): Insight {
  const { id, now, language, tool, conversationKey, address } = circumstances;
  const masked = (text: string) => maskUnlessShown(text.trim(), draft.shown, language);
  const theme = draft.theme && masked(draft.theme);
  const reading = draft.reading && masked(draft.reading);
  const link = address === undefined ? undefined : linkTo(address);
  return {
    id,
    createdAt: now.toISOString(),
    language,
    quote: masked(draft.quote),
    facets: [...draft.facets],
    told: draft.told,
    tool,
    ...(draft.kind && { kind: draft.kind }),
    ...(draft.experience && { experience: draft.experience }),
    ...(draft.touchpoint && { touchpoint: draft.touchpoint }),
    ...(theme && { theme }),
    ...(reading && { reading }),
    ...(conversationKey !== undefined && { conversationKey }),
    ...(link !== undefined && { link }),
  };
}
