import type { EditorKind } from '../types';

export default {
  id: 'ckeditor4',
  selector: '.cke_wysiwyg_frame, .cke_editable',
  ways: { line: ['pasteHtml', 'pastePlain', 'edit'] },
  settles: 0,
  history: 'browser',
} satisfies EditorKind;
