import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { composer, tell } from '../parts/desk.js';

const editor = new Editor({ element: composer(), extensions: [StarterKit] });
tell(() => editor.getText({ blockSeparator: '\n' }));
