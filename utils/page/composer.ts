import type { ComposerSpec, PageSpec } from '../adapters/types';
import { near, openPane } from './scene';
import { matches } from './select';
import { frameOf, isVisible } from './visible';

/** A composer that is on the page now. `editor` is where the text is; `frame` the iframe that it is in, if any. */
export type Composer = { readonly spec: ComposerSpec; readonly frame?: HTMLIFrameElement } & (
  | { readonly kind: 'textarea'; readonly editor: HTMLTextAreaElement }
  | { readonly kind: 'rich'; readonly editor: HTMLElement }
);

/**
 * The composer that the agent sees. Of several, the one that has the caret; when none has it, there is no telling
 * and none is returned.
 */
export function findComposer(document: Document, page: PageSpec): Composer | undefined {
  const scene = { document, page, pane: openPane(document, page) };
  const found: Composer[] = [];
  for (const spec of page.composers) {
    for (const element of near(scene, spec.selector)) {
      const composer = isVisible(element) ? open(element, spec) : undefined;
      if (composer && !found.some((other) => other.editor === composer.editor)) found.push(composer);
    }
  }
  return found.length < 2 ? found[0] : found.find(hasFocus);
}

/** Whether the caret is in the composer, even while the keyboard is in the browser's panel. */
export function hasFocus({ editor }: Composer): boolean {
  const active = (editor.getRootNode() as Document | ShadowRoot).activeElement;
  const frame = frameOf(editor);
  const around = frame && (frame.getRootNode() as Document | ShadowRoot).activeElement;
  return active !== null && editor.contains(active) && (!frame || around === frame);
}

/** Whether the composer shows a hint instead of a draft. */
export function showsHint({ spec, editor }: Composer): boolean {
  return spec.hint !== undefined && matches(editor, [spec.hint]);
}

function open(element: Element, spec: ComposerSpec): Composer | undefined {
  const frame = frameOf(element);
  const place = { spec, ...(frame && { frame }) };
  if (isTextarea(element)) {
    return element.disabled || element.readOnly ? undefined : { kind: 'textarea', editor: element, ...place };
  }
  return isEditable(element) ? { kind: 'rich', editor: element, ...place } : undefined;
}

function isEditable(element: Element): element is HTMLElement {
  const value = element.getAttribute('contenteditable');
  const says = value === '' || value === 'true' || value === 'plaintext-only';
  return 'isContentEditable' in element && (element.isContentEditable === true || says);
}

function isTextarea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}
