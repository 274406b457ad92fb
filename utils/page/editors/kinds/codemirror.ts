import type { EditorKind } from '../types';

/** CodeMirror 6. Follows no selection while the page has not the keyboard, but every change that the browser makes to its lines. */
export default {
  id: 'codemirror',
  selector: '.cm-content',
  ways: { line: ['insertText', 'pastePlain'] },
  settles: 0,
  history: 'own',
} satisfies EditorKind;
