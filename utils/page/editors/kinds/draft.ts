import type { EditorKind } from '../types';

/** Draft.js. A paste of HTML loses blank lines, and the browser's editing commands break its model. */
export default {
  id: 'draft',
  selector: '.public-DraftEditor-content',
  ways: { line: ['pastePlain'] },
  settles: 24,
  history: 'own',
  mustBeEntered: true,
} satisfies EditorKind;
