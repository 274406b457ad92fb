import jQuery from 'jquery';
import css from 'summernote/dist/summernote-lite.css?inline';
import { composer, linesOf, style, tell } from '../parts/desk.js';

style(css);
window.jQuery = jQuery;
window.$ = jQuery;
await import('summernote/dist/summernote-lite.js');
const editor = jQuery(composer());
editor.summernote({ height: 200 });
tell(() => linesOf(editor.summernote('code')));
