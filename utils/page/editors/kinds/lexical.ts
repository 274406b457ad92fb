import type { EditorKind } from '../types';

/** The browser's editing commands run its lines together. */
export default {
  id: 'lexical',
  selector: '[data-lexical-editor]',
  ways: { line: ['pastePlain'] },
  settles: 24,
  history: 'own',
} satisfies EditorKind;
