import 'trix';
import css from 'trix/dist/trix.css?inline';
import { composer, style, tell } from '../parts/desk.js';

style(css);
const editor = document.createElement('trix-editor');
composer().append(editor);
tell(() => editor.editor.getDocument().toString().replace(/\n$/, ''));
