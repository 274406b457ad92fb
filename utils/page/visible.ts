/** Whether an element is shown: neither it nor anything around it is hidden or quite transparent, nor the iframe it is in. Says nothing about scrolling. */
export function isVisible(element: Element): boolean {
  const frame = frameOf(element);
  return isShown(element) && (!frame || isVisible(frame));
}

/** The iframe that an element's document is in; `undefined` at the top, and where it may not be seen. */
export function frameOf(element: Element): HTMLIFrameElement | undefined {
  const frame = element.ownerDocument.defaultView?.frameElement;
  return (frame as HTMLIFrameElement | null | undefined) ?? undefined;
}

function isShown(element: Element): boolean {
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (isHidden(at)) return false;
  }
  return true;
}

/** Whether an element hides its own content, whatever is around it: also what is written too small to be seen, or in no room at all. */
function isHidden(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && hides(style);
}

/** The same of its computed style. */
export function hides(style: CSSStyleDeclaration): boolean {
  const { display, visibility, opacity, fontSize } = style;
  if (display === 'none' || visibility === 'hidden' || opacity === '0' || fontSize === '0px') return true;
  const cut = /hidden|clip/.test(style.overflowY);
  return cut && (/^[01](?:\.\d+)?px$/.test(style.height) || style.maxHeight === '0px');
}
