/** Longer selections are read to here. */
const SELECTION_LIMIT = 5000;

/** The text that is selected, if all of it lies within one of the elements; else empty. */
export function selectedWithin(document: Document, elements: readonly Element[]): string {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return '';
  const { commonAncestorContainer } = selection.getRangeAt(0);
  if (!elements.some((element) => element.contains(commonAncestorContainer))) return '';
  return selection.toString().replace(/\s+/g, ' ').trim().slice(0, SELECTION_LIMIT);
}
