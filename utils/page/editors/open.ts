import { kindOf } from './kindOf';
import { openRich } from './rich';
import { openTextarea } from './textarea';
import type { Editor, Target } from './types';

/** Opens whatever kind of editor an element is, on the page or in an iframe of its own. */
export function openEditor(element: HTMLElement, target: Target, frame?: HTMLIFrameElement): Editor {
  return isTextarea(element)
    ? openTextarea(element, target)
    : openRich(element, kindOf(element, frame), target, frame);
}

function isTextarea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}
