import Quill from 'quill';
import css from 'quill/dist/quill.snow.css?inline';
import { composer, style, tell } from '../parts/desk.js';

style(css);
const quill = new Quill(composer(), { theme: 'snow' });
tell(() => quill.getText().replace(/\n$/, ''));
