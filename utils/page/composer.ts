import type { ComposerSpec, PageSpec } from '../adapters/types';
import { all, matches } from './select';
import { isVisible } from './visible';

/** A composer that is on the page now. `editor` is where the text is: for an iframe, the body within it. */
export type Composer =
  | {
      readonly kind: 'textarea';
      readonly spec: ComposerSpec;
      readonly editor: HTMLTextAreaElement;
      readonly frame?: never;
    }
  | {
      readonly kind: 'rich';
      readonly spec: ComposerSpec;
      readonly editor: HTMLElement;
      readonly frame?: HTMLIFrameElement;
    };

/**
 * The composer that the agent sees. Of several, the one that has the caret; when none has it, there is no telling
 * and none is returned.
 */
export function findComposer(document: Document, page: PageSpec): Composer | undefined {
  const found: Composer[] = [];
  for (const spec of page.composers) {
    for (const element of all(document, spec.selector)) {
      const composer = isVisible(element) ? open(element, spec) : undefined;
      if (composer && !found.some((other) => other.editor === composer.editor)) found.push(composer);
    }
  }
  return found.length < 2 ? found[0] : found.find((composer) => hasFocus(document, composer));
}

/** Whether the caret is in the composer, even while the keyboard is in the browser's panel. */
export function hasFocus(document: Document, composer: Composer): boolean {
  const active = document.activeElement;
  return active !== null && (active === composer.frame || composer.editor.contains(active));
}

/** Whether the composer shows a hint instead of a draft. */
export function showsHint({ spec, editor }: Composer): boolean {
  return spec.hint !== undefined && matches(editor, [spec.hint]);
}

function open(element: Element, spec: ComposerSpec): Composer | undefined {
  if (spec.editor === 'textarea') {
    return isTextarea(element) && !element.disabled && !element.readOnly
      ? { kind: 'textarea', spec, editor: element }
      : undefined;
  }
  if (spec.editor === 'contenteditable')
    return isEditable(element) ? { kind: 'rich', spec, editor: element } : undefined;
  if (!isFrame(element)) return undefined;
  const body = contentOf(element)?.body;
  return body && isEditable(body) ? { kind: 'rich', spec, editor: body, frame: element } : undefined;
}

/** The document in an iframe, as far as this page may see it. */
export function contentOf(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

function isEditable(element: Element): element is HTMLElement {
  const value = element.getAttribute('contenteditable');
  const says = value === '' || value === 'true' || value === 'plaintext-only';
  return 'isContentEditable' in element && (element.isContentEditable === true || says);
}

export function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe';
}

function isTextarea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}
