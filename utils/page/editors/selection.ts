/** Chromium gives each shadow root a selection of its own; the page's stops at the host. */
type Selecting = { readonly getSelection?: () => Selection | null };

/** What is selected where an editor stands: on the page, in its frame, or in its shadow root. */
export function selectedIn(editor: Element): Range | undefined {
  const selection = selectionOf(editor);
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
}

/** Selects a place, as a step of its own even if it is selected already. */
export function setSelection(editor: Element, place: Range): void {
  const selection = selectionOf(editor);
  selection?.removeAllRanges();
  selection?.addRange(place);
  if (selection && selection.rangeCount > 0) return;
  // A range in a shadow root is not taken as a range, but its ends are.
  const { startContainer, startOffset, endContainer, endOffset } = place;
  selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

function selectionOf(editor: Element): Selection | null {
  const root = editor.getRootNode() as Node & Selecting;
  return root.getSelection?.() ?? editor.ownerDocument.getSelection();
}
