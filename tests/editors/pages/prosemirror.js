import { baseKeymap } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { composer, style, tell } from '../parts/desk.js';

style('.ProseMirror { white-space: pre-wrap; }');

/** Paragraphs of text and nothing else: no line breaks within them. */
const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: {},
  },
});
const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
const view = new EditorView(composer(), { state: EditorState.create({ schema, plugins }) });
tell(() => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'));
