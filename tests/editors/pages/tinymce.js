import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/themes/silver';
import 'tinymce/models/dom';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import { composer, linesOf, tell } from '../parts/desk.js';

const [editor] = await tinymce.init({
  target: composer(),
  license_key: 'gpl',
  promotion: false,
  menubar: false,
});
tell(() => linesOf(editor.getContent()));
