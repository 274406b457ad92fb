import type { EditorKind } from '../types';

/**
 * Takes a paste of plain text later than it says that it does not. One with a blank line in it becomes paragraphs: the text then begins below
 * the line that the caret is in.
 */
export default {
  id: 'tinymce',
  selector: '.mce-content-body',
  ways: { line: ['pasteHtml', 'edit'] },
  settles: 24,
  history: 'own',
} satisfies EditorKind;
