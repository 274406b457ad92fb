import type { Health } from '../../utils/adapters/reading';
import type { Adapter } from '../../utils/adapters/types';
import type { DetectedLanguage, Draft, Language, Message } from '../../utils/conversation/types';
import type { Experience, Touchpoint } from '../../utils/insights/types';
import type { Analysis, Facet, InsightSuggestion, PointKind, RasaStep } from '../../utils/listening/types';
import type { InsertResult, Taught, TeachAnswer } from '../../utils/messaging/protocol';
import type { Prompt } from '../../utils/prompts/types';
import type { Rewrite, Texts, Words } from '../../utils/rewrites/types';

/** Everything that the panel can show, one state at a time. The controller makes it, the components only draw it. */
export type PanelView =
  | { readonly kind: 'empty' }
  | { readonly kind: 'loading'; readonly title?: string }
  /** `origin` is the site that may be read once the user allows it; absent while the browser does not say which it is. */
  | { readonly kind: 'permission'; readonly origin?: string; readonly denied: boolean }
  /** `tool`: a product that is known by its address alone. */
  | {
      readonly kind: 'unknown';
      readonly host: string;
      readonly tool?: string;
      readonly teaching?: Teaching;
    }
  /** `missing` are names of `PageSpec` fields. */
  | {
      readonly kind: 'broken';
      readonly tool: string;
      readonly missing: readonly string[];
      readonly notice?: Notice;
    }
  | PausedView
  /** The tab that was read is gone. */
  | { readonly kind: 'closed' }
  | LiveView;

/** How far the agent has got with teaching Kuule the page: what to point at, then `look` at what was learned. */
export type Teaching = {
  readonly step: Taught | 'look';
  readonly done: readonly Taught[];
  /** Nothing is waited for: the agent stopped it on the page. */
  readonly resting?: boolean;
  readonly problem?: Extract<TeachAnswer, { kind: 'notLearned' }>['reason'];
  /** What would be read. */
  readonly seen?: { readonly messages: readonly Message[]; readonly composer: boolean };
};

/** `until` is an ISO time, absent when the pause lasts until resumed; `origin` is set when only that site is paused. */
export type PausedView = {
  readonly kind: 'paused';
  readonly origin?: string;
  readonly title?: string;
  readonly until?: string;
};

/** An open conversation, from a page or pasted. */
export type LiveView = {
  readonly kind: 'live';
  /** Same as long as it is the same conversation; another key starts the panel afresh. */
  readonly key: string;
  readonly source: 'page' | 'pasted';
  /** Name of the helpdesk, for people. */
  readonly tool: string;
  readonly title: string;
  readonly channel: Adapter['channel'];
  readonly health: Health;
  /** Names of `PageSpec` fields that were always found on this site and are missing now. */
  readonly drift?: readonly string[];
  readonly messages: readonly Message[];
  /** The page is there to write on: its messages are on the ticket's own page, which has not been read. */
  readonly threadElsewhere?: boolean;
  /** The language in force; `languageChosen` when the agent set it rather than the analysis. */
  readonly language: DetectedLanguage;
  readonly languageChosen?: boolean;
  /** Absent while the first analysis runs. */
  readonly analysis?: Analysis;
  /** The newest analysis came to nothing; an older one may still be there. */
  readonly failed?: boolean;
  readonly draft?: Draft;
  /** The open one first, then those that wait; dismissed ones are not here. */
  readonly prompts: readonly Prompt[];
  /** The conversation as a text for the next pair of hands. */
  readonly handover?: string;
  readonly findings: readonly Finding[];
  /** The draft has changed since it was checked: new findings are to come, and the panel keeps showing the last ones. */
  readonly checking?: boolean;
  /** What is selected on the page within one customer message. */
  readonly selection?: string;
  readonly notice?: Notice;
  readonly log: LogDraft | undefined;
};

/** A rewrite with the words that its rule has for the agent. */
export type Finding = { readonly rewrite: Rewrite; readonly title: Texts; readonly why: Texts };

/** How far a dismissal reaches: this one, this conversation, or the rule switched off. */
export type DismissScope = 'here' | 'thread' | 'never';

/** What came of the last action. Stays until the next action or until the conversation changes. */
export type Notice =
  | {
      readonly kind:
        | 'inserted'
        | 'copied'
        | 'handoverCopied'
        | 'reportCopied'
        | 'notCopied'
        | 'applied'
        | 'saved'
        | 'undone';
    }
  /** Words that the agent asked to log wait until the insight that is open has been saved or cancelled. */
  | { readonly kind: 'waits' }
  /** `text` is what was to be put into the composer; `replace` when it was to stand in for words of the draft. */
  | {
      readonly kind: 'refused';
      readonly reason: RefusalReason;
      readonly text: string;
      readonly edit?: 'insert' | 'replace';
    }
  /** `id` is a rule's or a prompt pattern's; `here` names the very offer. */
  | {
      readonly kind: 'dismissed';
      readonly id: string;
      readonly here: string;
      readonly scope: DismissScope;
      /** How often the rule has been dismissed, when it may be a nuisance. */
      readonly often?: number;
    }
  | { readonly kind: 'storageFailed'; readonly reason: 'blocked' | 'full' | 'other' };

export type RefusalReason = Extract<InsertResult, { kind: 'refused' }>['reason'];

/** Personal data that was masked in a quote. `mask` is how it stands there ("«puhelin»"), `original` what it was. */
export type Masked = { readonly kind: MaskKind; readonly mask: string; readonly original: string };

export type MaskKind =
  | 'email'
  | 'phone'
  | 'hetu'
  | 'iban'
  | 'card'
  | 'name'
  | 'address'
  | 'postcode'
  | 'url-token'
  | 'password'
  | 'plate'
  | 'ytunnus'
  | 'ip';

/** An insight that is being written. */
export type LogDraft = {
  /** Grows with each insight that is begun. */
  readonly number?: number;
  /** Grows when the agent asks for the form that is already open. */
  readonly called?: number;
  /** Words that the agent asked to log meanwhile: they come when this insight has been saved or cancelled. */
  readonly next?: string;
  /** With the masks in place. */
  readonly quote: string;
  /** In the order in which the masks stand in the quote; a mask that is shown again leaves the list. */
  readonly masked: readonly Masked[];
  /** Originals that the agent chose to show; they are not masked again on saving. */
  readonly shown: readonly string[];
  readonly kind?: PointKind;
  readonly facets: readonly Facet[];
  readonly experience?: Experience;
  readonly theme?: string;
  readonly touchpoint?: Touchpoint;
  readonly reading?: string;
  readonly told: 'directly' | 'silently';
  /** Themes that are in use, for completion. */
  readonly themes: readonly string[];
  /** How many insights of this theme were logged within the last seven days. */
  readonly heardThisWeek?: number;
};

/** What the agent may change in an insight; `undefined` takes the choice away. */
export type LogPatch = {
  readonly quote?: string;
  readonly masked?: readonly Masked[];
  readonly shown?: readonly string[];
  readonly facets?: readonly Facet[];
  readonly experience?: Experience | undefined;
  readonly theme?: string | undefined;
  readonly touchpoint?: Touchpoint | undefined;
  readonly reading?: string | undefined;
};

/** What the panel can ask for. None of them throws; what came of it arrives as the next view. */
export type PanelActions = {
  readonly insert: (prompt: Prompt) => void;
  /** Puts a text that is no prompt (the question of an assumption, a refused text) into the composer. */
  readonly insertText: (text: string) => void;
  readonly copy: (text: string) => void;
  readonly copyHandover: (text: string) => void;
  /** Another wording for the open step. */
  readonly another: (step: RasaStep) => void;
  /** Brings a waiting prompt to the front. */
  readonly openPrompt: (patternId: string) => void;
  /** Brings the best prompt of a step to the front, if there is one. */
  readonly openStep: (step: RasaStep) => void;
  readonly dismissPrompt: (prompt: Prompt, scope: DismissScope) => void;
  /** `text` replaces words of the draft: those of one finding, or of several at once, which are `of`. */
  readonly applyChange: (words: Words, text: string, of: readonly Rewrite[]) => void;
  readonly dismissRewrite: (rewrite: Rewrite, scope: DismissScope) => void;
  readonly undoDismiss: () => void;
  /** Switches off the rule that was dismissed last. */
  readonly restRule: () => void;
  readonly startLog: (quote: string, suggestion?: InsightSuggestion) => void;
  readonly changeLog: (patch: LogPatch) => void;
  readonly saveLog: () => void;
  readonly cancelLog: () => void;
  /** `undefined` gives the choice back to the analysis. */
  readonly setLanguage: (language: Language | undefined) => void;
  readonly pause: (what: 'now' | 'hour' | 'site') => void;
  readonly resume: () => void;
  readonly allowSite: () => void;
  readonly readAgain: () => void;
  /** A report of a fault to paste elsewhere: what was found on the page, without a word of it. */
  readonly copyReport: () => void;
  /** Begins, or begins anew, to teach Kuule the page. */
  readonly teach: () => void;
  readonly teachAgain: (what: Taught) => void;
  readonly teachNoBox: () => void;
  readonly teachSwap: () => void;
  readonly teachTurn: () => void;
  readonly teachUse: () => void;
  readonly teachStop: () => void;
  /** What is missing on this site is missing rightly. */
  readonly acceptDrift: () => void;
  /** A conversation as text; see `readPasted` for how its lines are read. */
  readonly pasteConversation: (text: string) => void;
  /** The draft of a pasted conversation, which has no page to write it on. */
  readonly writeDraft: (text: string) => void;
  readonly leavePasted: () => void;
  readonly focusComposer: () => void;
  readonly openDashboard: () => void;
  readonly openOptions: () => void;
};
