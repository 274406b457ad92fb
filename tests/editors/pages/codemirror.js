import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';
import { composer, tell } from '../parts/desk.js';

const view = new EditorView({
  parent: composer(),
  extensions: [history(), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping],
});
tell(() => view.state.doc.toString());
