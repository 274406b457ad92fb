/** A stretch of a text: UTF-16 code units, `end` exclusive, so that `text.slice(start, end)` is the quoted string. */
export type Span = { readonly start: number; readonly end: number };

/** The languages that Kuule listens in. */
export type Language = 'fi' | 'en';

/** What a text may turn out to be. Only `Language` is analysed; the rest is told apart and left alone. */
export type DetectedLanguage = Language | 'sv' | 'other';

/**
 * Who wrote a message. `note` is an internal comment that the customer never sees.
 * `unknown` is treated as a note: never as the customer.
 */
export type Author = 'customer' | 'agent' | 'note' | 'bot' | 'system' | 'unknown';

export type Message = {
  readonly author: Author;
  /** As it stands in the helpdesk: quoted mail and signature included. */
  readonly text: string;
  readonly name?: string;
  /** ISO 8601. */
  readonly sentAt?: string;
};

/** Who would read the draft if it were sent now. `unknown`: nothing may be inserted. */
export type DraftMode = 'public' | 'internal' | 'unknown';

/** What the agent has typed and not sent. */
export type Draft = { readonly text: string; readonly mode: DraftMode };

/** The open conversation, oldest message first. */
export type Conversation = { readonly messages: readonly Message[] };
