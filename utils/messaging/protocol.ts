import type { Diagnosis, Reading } from '../adapters/reading';
import type { PageSpec } from '../adapters/types';
import type { Draft } from '../conversation/types';

/** The port that a panel opens to the content script of one tab. Its life is the observation's life. */
export const HELPDESK_PORT = 'helpdesk';

/** Adapter ids with the selectors that tell their pages. */
export type Marks = readonly { readonly id: string; readonly marks: readonly string[] }[];

/** Panel → content script. */
export type HelpdeskRequest =
  | { readonly kind: 'probe'; readonly candidates: Marks }
  | { readonly kind: 'watch'; readonly page: PageSpec }
  | { readonly kind: 'read' }
  | { readonly kind: 'diagnose' }
  | { readonly kind: 'focus' };

/** Content script → panel. */
export type HelpdeskEvent =
  | { readonly kind: 'probed'; readonly url: string; readonly ids: readonly string[] }
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'diagnosed'; readonly diagnosis: Diagnosis }
  /** `undefined`: there is no composer on the page. */
  | { readonly kind: 'draft'; readonly draft: Draft | undefined }
  /** Text that is selected within one customer message; empty when it no longer is. */
  | { readonly kind: 'selection'; readonly text: string };

/** Where the panel leaves an `InsertRequest` for the script that it injects next; that script takes it away at once. */
export const INSERT_REQUEST = 'kuuleInsertRequest';

/** What to put where, and what must still hold when it happens. */
export type InsertRequest = {
  readonly page: PageSpec;
  /** The page must still be here (fragment aside). */
  readonly url: string;
  /** From the reading; the page must still show this conversation. */
  readonly conversationId?: string;
  /** Where no page names its conversation: the words of its first message, which must still be its first. */
  readonly opening?: string;
  /** The draft that the offer was made for; the insert is refused if it changed. */
  readonly draft: Draft;
  /** `insert` puts `text` at the caret (or the end); `replace` puts `text` in place of `start`–`end` of the draft's text. */
  readonly edit:
    | { readonly kind: 'insert'; readonly text: string }
    | { readonly kind: 'replace'; readonly start: number; readonly end: number; readonly text: string };
};

/** `notTaken`: the draft is as it was. `unclear`: something arrived, but not as meant, and it may be mixed with what the agent typed. */
export type InsertResult =
  | { readonly kind: 'inserted' }
  | {
      readonly kind: 'refused';
      readonly reason: 'moved' | 'changed' | 'modeUnknown' | 'noComposer' | 'notTaken' | 'unclear';
    };

/** Where the panel leaves a `TeachRequest` for the script that it injects next. */
export const TEACH_REQUEST = 'kuuleTeachRequest';

/** What the agent is asked to point at on a page that is taught. */
export type Taught = 'customer' | 'agent' | 'composer';

/** `guess` looks for what needs no click; `pick` waits for a click; `learn` makes data of what was clicked; `read` tries data on the page; `stop` forgets it all. */
export type TeachRequest =
  | { readonly kind: 'guess' }
  | { readonly kind: 'pick'; readonly what: Taught }
  | { readonly kind: 'learn' }
  | { readonly kind: 'read'; readonly page: PageSpec }
  | { readonly kind: 'stop' };

/**
 * `sameMessage`: both clicks were in one message; `alike`: nothing tells the two messages apart; `noBox`: nothing can be written there;
 * `gone`: what was clicked is not on the page any more.
 */
export type TeachAnswer =
  | { readonly kind: 'picked' }
  /** What was found without a click. */
  | { readonly kind: 'guessed'; readonly found: readonly Taught[] }
  | { readonly kind: 'learned'; readonly page: PageSpec; readonly reading: Reading }
  | { readonly kind: 'notLearned'; readonly reason: 'sameMessage' | 'alike' | 'noBox' | 'gone' }
  | { readonly kind: 'stopped' };
