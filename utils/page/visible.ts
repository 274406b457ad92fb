/** Whether an element is shown: neither it nor anything around it is hidden. Says nothing about scrolling. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ visibilityProperty: true });
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (isHidden(at)) return false;
  }
  return true;
}

/** Whether an element hides its own content, whatever is around it. */
export function isHidden(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'none' || style?.visibility === 'hidden';
}
