import type { EditorKind } from '../types';

export default {
  id: 'quill',
  selector: '.ql-editor',
  ways: { line: ['pastePlain', 'pasteHtml'] },
  settles: 24,
  history: 'own',
} satisfies EditorKind;
