/** The span of the draft to replace; without it, the caret. */
export type Target = { readonly start: number; readonly end: number } | undefined;

/** One way of getting text into an editor. */
export type Attempt = {
  /** Focuses the editor and selects the place. */
  readonly select: () => void;
  /** Hands the text over: `true` if it was taken, or says so. It may have no effect all the same, or a late one. */
  readonly take: () => boolean;
};

/** An open editor with the place of the change already chosen. */
export type Editor = {
  /** Where the agent's keys are heard: for an iframe, the document within it. */
  readonly document: Document;
  /** Whether what an attempt did stands there as soon as it returns. */
  readonly answersAtOnce: boolean;
  /** Milliseconds until the editor knows what was selected; 0 where it looks by itself. */
  readonly settles: number;
  /** Everything in the editor now, unabridged enough to compare. */
  readonly text: () => string;
  /** Where the change goes, in the text as it was when the editor was opened. */
  readonly before: string;
  readonly after: string;
  /** Whether the editor is still on the page. */
  readonly isThere: () => boolean;
  /** Ways of putting the text there, to be tried one after the other. */
  readonly attempts: (text: string) => readonly Attempt[];
  /** Takes the last step back and brings it again; without it the editor keeps a history that only its own keys reach. */
  readonly history?: { readonly undo: () => void; readonly redo: () => void };
  /** Ends the step: what the agent types next is a step of undo of its own. */
  readonly seal: () => void;
};

/**
 * A way into an editable element. `pasteHtml`: a paste of lines as HTML and as plain text; `pastePlain`: as plain text alone;
 * `pasteSlice`: as paragraphs in ProseMirror's own clipboard format; `insertHtml`, `insertText`: by the browser's editing command of that
 * name; `edit`: by whichever of the two does best where the caret is.
 */
export type Way = 'pasteHtml' | 'pastePlain' | 'pasteSlice' | 'insertHtml' | 'insertText' | 'edit';

/** A kind of editor, as data. It is recognised by its element when a text is inserted, never by the product that it is in. */
export type EditorKind = {
  readonly id: string;
  /** Matches the edited element, one around it, or the iframe that it is in. */
  readonly selector: string;
  /** In the order in which they are tried; the first that has an effect is the last. */
  readonly ways: {
    readonly line: readonly Way[];
    /** Where it differs for a text of several lines. */
    readonly lines?: readonly Way[];
  };
  readonly settles: number;
  /** Whose undo takes back what was inserted: the browser's, or one that only the editor's own keys reach. */
  readonly history: 'browser' | 'own';
  /** Does not look at the selection before it was told that it was entered, which the page is not while the keyboard is in the panel. */
  readonly mustBeEntered?: boolean;
  /** Notes a step of undo only when the mouse is let go in it: what was typed since would go with the text. */
  readonly notesAtMouse?: boolean;
  /** A text beside the agent's typing joins their step of undo, unless the character before it is put there again with it. */
  readonly joinsTyping?: boolean;
};
