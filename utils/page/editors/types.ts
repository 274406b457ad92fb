/** The span of the draft to replace; without it, the caret. */
export type Target = { readonly start: number; readonly end: number } | undefined;

/** One way of getting text into an editor: `true` if it was taken, or says so. It may have no effect all the same, or a late one. */
export type Attempt = () => boolean;

/** An open editor with the place of the change already chosen. */
export type Editor = {
  /** Where the agent's keys are heard: for an iframe, the document within it. */
  readonly document: Document;
  /** Whether what an attempt did stands there as soon as it returns. */
  readonly answersAtOnce: boolean;
  /** Everything in the editor now, unabridged enough to compare. */
  readonly text: () => string;
  /** Where the change goes, in the text as it was when the editor was opened. */
  readonly before: string;
  readonly after: string;
  /** Whether the editor is still on the page. */
  readonly isThere: () => boolean;
  /** Selects the place again and puts the text there, in several ways to be tried one after the other. */
  readonly attempts: (text: string) => readonly Attempt[];
  /** Takes back the last step, as far as the editor lets it. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** Ends the step: what the agent types next is a step of undo of its own. */
  readonly seal: () => void;
};
