import type { EditorKind } from '../types';

/** Also TipTap and BlockNote. A plain paste loses blank lines, and what is a line break in HTML not every schema has. */
export default {
  id: 'prosemirror',
  selector: '.ProseMirror',
  ways: { line: ['pastePlain', 'pasteHtml'], lines: ['pasteSlice', 'pastePlain'] },
  settles: 24,
  history: 'own',
} satisfies EditorKind;
