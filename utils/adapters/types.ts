import type { Author, DraftMode } from '../conversation/types';

/**
 * What the content script needs to read and watch a helpdesk. Strings only: this crosses to the page as a message.
 *
 * Selectors are ordered fallbacks: the first that matches anything is used. Words are compared without case and with
 * white space folded. Whatever no rule decides is `unknown`, and unknown is never taken for the customer.
 */
export type PageSpec = {
  /** The element that holds the conversation; watched for changes. */
  readonly thread: readonly string[];
  /** A page of the product that is there to write on: it has a composer and, rightly, no thread. */
  readonly replyPage?: readonly string[];
  /** Where the page says which conversation it shows; for pages whose address does not change with it. */
  readonly conversation?: { readonly selector: readonly string[]; readonly attribute: string };
  /** One message. */
  readonly message: readonly string[];
  /** Messages that are no messages (log rows, recorded copies of a mail). */
  readonly skip?: readonly string[];
  /** The message's own words; the last match that is not empty counts. */
  readonly body: readonly string[];
  /** Within the body: left out before reading (buttons that fold quotes, avatars). */
  readonly without?: readonly string[];
  /** Within the body: quoted mail, even while it is folded away. `blockquote` is always one. */
  readonly quotes?: readonly string[];
  readonly authorName?: readonly string[];
  /** Tried in this order; the first that answers wins. */
  readonly authors: readonly AuthorRule[];
  readonly sentAt?: { readonly selector: readonly string[]; readonly attribute?: string };
  /** `without`: a regular expression for what is cut out of it. */
  readonly title?: { readonly selector: readonly string[]; readonly without?: string };
  /** Which message comes first on the page; where agents can turn it round, an attribute with a number that grows with time. */
  readonly order?: 'oldest' | 'newest' | { readonly growing: string };
  /** More messages exist than the page shows, or they are still on their way: the element's presence says so. */
  readonly more?: readonly string[];
  readonly composers: readonly ComposerSpec[];
};

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
    };

/** A box in which the agent writes. */
export type ComposerSpec = {
  /** `textarea`, `contenteditable`, or a same-origin iframe whose body is edited. */
  readonly editor: 'textarea' | 'contenteditable' | 'iframe';
  readonly selector: readonly string[];
  /** The edited element (of an iframe its body) matches this while it shows a hint to an agent who has typed nothing. */
  readonly hint?: string;
  /** Who reads what is sent from here: a fixed mode, or found out on the page. Without an answer it is `unknown`. */
  readonly mode: DraftMode | readonly ModeRule[];
};

/** `value`: a form control with this value is chosen; `present`: the selector matches something visible. */
export type ModeRule =
  | { readonly kind: 'value'; readonly selector: string; readonly value: string; readonly mode: DraftMode }
  | { readonly kind: 'present'; readonly selector: string; readonly mode: DraftMode };

/** A helpdesk product, as data. */
export type Adapter = {
  readonly id: string;
  readonly name: string;
  /** Chat or e-mail: how long texts are and how soon an answer is due. */
  readonly channel: 'chat' | 'email' | 'mixed';
  /** Which pages are its: the address fits one of `url` (patterns with `*`) and every selector of `marks` is on the page. */
  readonly detect: { readonly url?: readonly string[]; readonly marks: readonly string[] };
  /** A regular expression on the URL whose first group is the ticket's id. */
  readonly ticketId: string;
  /** How sure the facts are, and when they were last seen to hold (ISO date). */
  readonly confidence: 'verified' | 'high' | 'medium' | 'weak';
  readonly seenAt: string;
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
  /** The ticket's id, from the page or the address. */
  readonly conversation: string;
};

/** Pages that are the adapter's, and addresses that must not be taken for it. */
export type AdapterExamples = { readonly pages: readonly AdapterExample[]; readonly not: readonly string[] };
