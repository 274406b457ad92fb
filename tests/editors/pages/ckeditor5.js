import {
  Autoformat,
  Bold,
  ClassicEditor,
  Essentials,
  Link,
  List,
  Paragraph,
  PasteFromOffice,
} from 'ckeditor5';
import css from 'ckeditor5/ckeditor5.css?inline';
import { composer, style, tell } from '../parts/desk.js';

style(css);
const editor = await ClassicEditor.create(composer(), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Link, List, Autoformat, PasteFromOffice],
  toolbar: ['bold', 'link', 'bulletedList'],
});

const lineOf = (block) =>
  [...block.getChildren()].map((child) => (child.is('$text') ? child.data : '\n')).join('');
tell(() => [...editor.model.document.getRoot().getChildren()].map(lineOf).join('\n'));
