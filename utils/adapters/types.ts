import type { Author, DraftMode } from '../conversation/types';

/**
 * Ordered fallbacks: the first that matches anything is used.
 *
 * A selector is CSS, and `a >>> b` goes on inside what `a` holds: its open shadow root, or the document of an iframe of the same
 * origin. One that begins with `>>>` looks everywhere on the page and in all such roots and documents, however deep. In `panes`,
 * `{ticket}` stands for the ticket's id; `:scope` is where the search begins: in `body`, the message itself.
 */
export type Selectors = readonly string[];

/**
 * What the content script needs to read and watch a helpdesk. Strings only: this crosses to the page as a message.
 *
 * Words are compared without case and with white space folded. Whatever no rule decides is `unknown`, and unknown is never taken
 * for the customer.
 */
export type PageSpec = {
  /** A regular expression on the whole address, fragment included; its first group that matches is the ticket's id. */
  readonly ticketId: string;
  /** Where the page says which conversation it shows; for pages whose address does not change with it. */
  readonly conversation?: { readonly selector: Selectors; readonly attribute: string };
  /** For pages that keep several conversations alive: each stands in one of these, and the one that is shown is read. */
  readonly panes?: Selectors;
  /** The element that holds the conversation; watched for changes. */
  readonly thread: Selectors;
  /** A page of the product that is there to write on: it has a composer and, rightly, no thread. */
  readonly replyPage?: Selectors;
  /** One message. Messages that are not shown are left out. */
  readonly message: Selectors;
  /** What belongs to a message and stands beside it (its sender's line): the message is then the smallest element that holds both. */
  readonly beside?: string;
  /** Messages that are no messages (log rows, recorded copies of a mail). */
  readonly skip?: Selectors;
  /** The message's own words. */
  readonly body: Selectors;
  /** Which counts where several match: the last that is not empty (parts of one mail), or all (several lines in one block). */
  readonly bodies?: 'last' | 'all';
  /** Within the body: left out before reading (buttons that fold quotes, avatars). */
  readonly without?: Selectors;
  /** Within the body: quoted mail, even while it is folded away. `blockquote` is always one. */
  readonly quotes?: Selectors;
  readonly authorName?: Selectors;
  /** Tried in this order; the first that answers wins. */
  readonly authors: readonly AuthorRule[];
  /** Messages without an author of their own: who wrote them is said at the one before or after. */
  readonly grouped?: { readonly selector: string; readonly like: 'previous' | 'next' };
  /** ISO 8601, or seconds or milliseconds since 1970; other ways of writing a time are not read. */
  readonly sentAt?: { readonly selector: Selectors; readonly attribute?: string };
  /** An element's words, or a field's value. `without`: a regular expression for what is cut out of it. */
  readonly title?: { readonly selector: Selectors; readonly without?: string };
  /** Which message comes first on the page; where agents can turn it round, an attribute with a number that grows with time. */
  readonly order?: 'oldest' | 'newest' | { readonly growing: string };
  /** More messages exist than the page shows, or they are still on their way: the element's presence says so. */
  readonly more?: Selectors;
  /** One for each message that exists, where the page shows the words of only some. */
  readonly total?: Selectors;
  /** A list that loads what is older as the agent scrolls up: until it stands at its top, there may be more. */
  readonly scroller?: Selectors;
  /** By which way the conversation goes, where a product has several; without an answer it is the adapter's. */
  readonly channel?: readonly ChannelRule[];
  readonly composers: readonly ComposerSpec[];
};

export type Channel = 'chat' | 'email' | 'mixed';

/** The channel when a selector matches something that is shown, or when the whole address matches a regular expression. */
export type ChannelRule =
  | { readonly kind: 'present'; readonly selector: string; readonly channel: Channel }
  | { readonly kind: 'address'; readonly pattern: string; readonly channel: Channel };

/** How to tell who wrote a message. */
export type AuthorRule =
  /** The message (or something in it) matches a selector. */
  | { readonly kind: 'selector'; readonly selector: string; readonly author: Author }
  /**
   * The words of an element are in a list: products that say "comment" only in the language of the interface.
   * Names within the element (`without`) are no part of the words; a prefix that ends in a dash is let through.
   */
  | {
      readonly kind: 'words' | 'otherWords';
      readonly selector: string;
      readonly without?: string;
      readonly words: readonly string[];
      readonly author: Author;
    }
  /** The words of an element match a regular expression. */
  | { readonly kind: 'pattern'; readonly selector: string; readonly pattern: string; readonly author: Author }
  /**
   * The author is among those shown elsewhere on the page: by an attribute that both have, or else by name.
   * Where nobody is shown there, the rule does not answer.
   */
  | {
      readonly kind: 'name';
      readonly among: string;
      readonly attribute?: string;
      readonly author: Author;
      readonly otherwise?: Author;
    }
  /**
   * The message, or something in it, stands on the left or right side of the thread. What stands in the middle, or is as wide as the
   * thread, is not decided.
   */
  | { readonly kind: 'side'; readonly selector?: string; readonly left: Author; readonly right: Author }
  /**
   * For shared mailboxes: a message from the agent's own address, or from its domain, is the agent's, any other the customer's.
   * `publicDomains` (gmail.com) make no colleagues. Without an own address or a sender's the rule does not answer.
   */
  | {
      readonly kind: 'mailbox';
      readonly own: Selected;
      readonly from: Selected;
      readonly publicDomains: readonly string[];
    };

/** Something on the page: an element's words, or one of its attributes. */
export type Selected = { readonly selector: Selectors; readonly attribute?: string };

/** A box in which the agent writes: a text box or an editable element. What kind of editor it is shows on the page. */
export type ComposerSpec = {
  readonly selector: Selectors;
  /** The edited element matches this while it shows a hint to an agent who has typed nothing. */
  readonly hint?: string;
  /** Who reads what is sent from here: a fixed mode, or found out on the page. Without an answer it is `unknown`. */
  readonly mode: DraftMode | readonly ModeRule[];
};

/**
 * `value`: a form control with this value is chosen; `present`: the selector matches something that is shown; `words`: its words, in any of
 * the interface's languages, are in the list; `address`: the whole address matches a regular expression.
 */
export type ModeRule =
  | { readonly kind: 'value'; readonly selector: string; readonly value: string; readonly mode: DraftMode }
  | { readonly kind: 'present'; readonly selector: string; readonly mode: DraftMode }
  | {
      readonly kind: 'words';
      readonly selector: string;
      readonly words: readonly string[];
      readonly mode: DraftMode;
    }
  | { readonly kind: 'address'; readonly pattern: string; readonly mode: DraftMode };

/** A helpdesk product, as data. */
export type Adapter = {
  readonly id: string;
  readonly name: string;
  /** Chat or e-mail: how long texts are and how soon an answer is due. */
  readonly channel: Channel;
  /**
   * Which pages are its: the address fits one of `url` and every selector of `marks` is on the page. In a pattern `*` stands for anything;
   * within a host it does not reach beyond it, and a leading `*` is any host and folder. What stands behind `#` does not count.
   */
  readonly detect: { readonly url?: readonly string[]; readonly marks: readonly string[] };
  /** How sure the facts are, and when they were last seen to hold (ISO date, or year and month). */
  readonly confidence: 'verified' | 'high' | 'medium' | 'weak';
  readonly seenAt: string;
  /**
   * What is not known of the product's pages, and is said in Settings and in the README. Without `messages` nothing is read until the agent
   * has shown once where they are.
   */
  readonly unknown?: readonly ('messages' | 'authors' | 'notes' | 'composer' | 'mode')[];
  readonly page: PageSpec;
};

/** A page and what must be read from it. */
export type AdapterExample = {
  readonly url: string;
  /** File name in tests/pages, without `.html`. */
  readonly page: string;
  readonly reads: readonly { readonly author: Author; readonly text: string; readonly name?: string }[];
  readonly title?: string;
  /** Mode of the composer; without it the page must have none. */
  readonly composer?: DraftMode;
  /** The ticket's id, from the page or the address; absent where neither says it. */
  readonly conversation?: string;
  /** What the page says of its channel, where it says so. */
  readonly channel?: Channel;
  /** Why less than everything is read. */
  readonly partial?: 'more' | 'older';
  /** ISO 8601 times of the messages that have one, in their order. */
  readonly times?: readonly string[];
};

/** Pages that are the adapter's, and addresses that must not be taken for it. */
export type AdapterExamples = { readonly pages: readonly AdapterExample[]; readonly not: readonly string[] };
