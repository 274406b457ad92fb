import type { EditorKind } from '../types';

export default {
  id: 'redactor',
  selector: '.redactor-in, .redactor-editor',
  ways: { line: ['pasteHtml', 'edit'] },
  settles: 0,
  history: 'browser',
} satisfies EditorKind;
