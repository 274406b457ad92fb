import { Editor, EditorState } from 'draft-js';
import css from 'draft-js/dist/Draft.css?inline';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { composer, style, tell } from '../parts/desk.js';

style(css);

function Reply() {
  const [editorState, setEditorState] = useState(() => EditorState.createEmpty());
  tell(() => editorState.getCurrentContent().getPlainText('\n'));
  return createElement(Editor, { editorState, onChange: setEditorState });
}

createRoot(composer()).render(createElement(Reply));
