import type { EditorKind } from './types';

/** Every kind that there is a file of. */
export const kinds: readonly EditorKind[] = Object.values(
  import.meta.glob<EditorKind>('./kinds/*.ts', { eager: true, import: 'default' }),
);

/** Any other editable element: which way in it takes, only trying tells. */
const ANY: EditorKind = {
  id: 'contenteditable',
  selector: '*',
  ways: { line: ['pasteHtml', 'pastePlain', 'edit'] },
  settles: 0,
  history: 'browser',
};

/** The kind of an editable element, told by the element itself, by what is around it, or by the iframe it is in. */
export function kindOf(root: Element, frame?: Element): EditorKind {
  return kinds.find(({ selector }) => root.closest(selector) ?? frame?.closest(selector)) ?? ANY;
}
