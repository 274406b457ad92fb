import FroalaEditor from 'froala-editor';
import css from 'froala-editor/css/froala_editor.pkgd.min.css?inline';
import { composer, linesOf, style, tell, tellUndo } from '../parts/desk.js';

style(css);
const editor = new FroalaEditor(composer(), {});

/** Without a licence it adds a line of its own to what it gives out. */
const ATTRIBUTION = /<p data-f-id="pbf".*$/s;
const text = (html) => linesOf(html.replace(ATTRIBUTION, ''));
tell(() => text(editor.html.get()));
tellUndo(() => text(editor.undo_stack.at(editor.undo_index - 2).html));
