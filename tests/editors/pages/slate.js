import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { composer, tell } from '../parts/desk.js';

function Reply() {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  tell(() => editor.children.map((block) => Node.string(block)).join('\n'));
  const initialValue = [{ type: 'paragraph', children: [{ text: '' }] }];
  return createElement(Slate, { editor, initialValue }, createElement(Editable, { placeholder: 'Reply' }));
}

createRoot(composer()).render(createElement(Reply));
