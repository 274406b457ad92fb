import type { EditorKind } from '../types';

/** Leaves a paste to the browser, which does not do it for a script. */
export default {
  id: 'summernote',
  selector: '.note-editable',
  ways: { line: ['edit'], lines: ['insertHtml', 'edit'] },
  settles: 0,
  history: 'own',
  notesAtMouse: true,
} satisfies EditorKind;
