import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { composer, tell } from '../parts/desk.js';

function Reply() {
  const [value, setValue] = useState('');
  tell(() => value);
  return createElement('textarea', {
    className: 'editor',
    rows: 8,
    value,
    onChange: (event) => setValue(event.target.value),
  });
}

createRoot(composer()).render(createElement(Reply));
