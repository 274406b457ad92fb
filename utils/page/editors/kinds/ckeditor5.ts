import type { EditorKind } from '../types';

/** Answers "done" to the browser's editing commands and does nothing. */
export default {
  id: 'ckeditor5',
  selector: '.ck-editor__editable',
  ways: { line: ['pasteHtml', 'pastePlain'] },
  settles: 96,
  history: 'own',
  mustBeEntered: true,
} satisfies EditorKind;
