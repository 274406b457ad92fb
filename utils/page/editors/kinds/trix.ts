import type { EditorKind } from '../types';

/** Takes a paste only if it is plain text alone. */
export default {
  id: 'trix',
  selector: 'trix-editor',
  ways: { line: ['pastePlain'] },
  settles: 24,
  history: 'own',
} satisfies EditorKind;
