import type { EditorKind } from '../types';

/** Takes a paste only if it is plain text alone. Follows the selection ten times a second. */
export default {
  id: 'slate',
  selector: '[data-slate-editor]',
  ways: { line: ['pastePlain'] },
  settles: 120,
  history: 'own',
  joinsTyping: true,
} satisfies EditorKind;
