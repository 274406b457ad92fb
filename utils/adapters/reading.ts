import type { DraftMode, Message } from '../conversation/types';
import type { Channel } from './types';

/** How well a page could be read. Counts and selectors only, never customer text. */
export type Health = {
  readonly messages: number;
  /** How many of them are internal: they are never heard as the customer's. */
  readonly notes?: number;
  readonly unknownAuthors: number;
  readonly composer: 'found' | 'missing';
  /** `complete`; `partial`: the page shows or keeps fewer messages than there are, or one was cut; `broken`: marks match but no thread is found. */
  readonly read: 'complete' | 'partial' | 'broken';
  /** Why it is partial. `older`: there may be earlier messages, which the page brings only when it is scrolled up. */
  readonly reason?: 'more' | 'tooLong' | 'older';
  /** `reply`: a page to write on, whose thread is on another page of the same conversation. */
  readonly page?: 'reply';
  /** Names of `PageSpec` fields whose selectors matched nothing. */
  readonly missing: readonly string[];
};

/** What a page said at one reading. */
export type Reading = {
  /** Address of the page, without fragment. */
  readonly url: string;
  readonly title: string;
  /** The ticket's id: what the page calls the conversation, else what its address says. */
  readonly conversationId?: string;
  /** Where the page says by which way this conversation goes. */
  readonly channel?: Channel;
  readonly messages: readonly Message[];
  readonly health: Health;
};

/** What the selectors of a page's data find: for reports of faults. */
export type Diagnosis = {
  /** By the name of a `PageSpec` field. */
  readonly fields: Readonly<Record<string, readonly { readonly selector: string; readonly found: number }[]>>;
  /** The reply box by its own marks, as a selector. */
  readonly editor?: string;
  readonly mode?: DraftMode;
};
