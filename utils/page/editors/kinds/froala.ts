import type { EditorKind } from '../types';

/** Takes a paste only if there is HTML in it. */
export default {
  id: 'froala',
  selector: '.fr-element',
  ways: { line: ['pasteHtml', 'edit'] },
  settles: 24,
  history: 'own',
} satisfies EditorKind;
