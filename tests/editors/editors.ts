import type { PageSpec } from '../../utils/adapters/types';

/** An editor from npm on a page of its own: `tests/editors/pages/<name>.js`. */
export type RealEditor = {
  readonly name: string;
  /** The element that is edited; within `frame`, if it is in one. */
  readonly editor: string;
  readonly frame?: string;
  /** The browser writes into it without asking its page. */
  readonly open?: true;
};

export const realEditors: readonly RealEditor[] = [
  { name: 'plain', editor: 'div.editor', open: true },
  { name: 'react-textarea', editor: 'textarea.editor', open: true },
  { name: 'ckeditor5', editor: '.ck-editor__editable' },
  { name: 'tiptap', editor: '.tiptap' },
  { name: 'prosemirror', editor: '.ProseMirror' },
  { name: 'lexical', editor: '.editor' },
  { name: 'lexical-plain', editor: '.editor' },
  { name: 'slate', editor: '[data-slate-editor]' },
  { name: 'draft', editor: '.public-DraftEditor-content' },
  { name: 'quill', editor: '.ql-editor' },
  { name: 'froala', editor: '.fr-element', open: true },
  { name: 'tinymce', editor: 'body', frame: 'iframe.tox-edit-area__iframe', open: true },
  { name: 'summernote', editor: '.note-editable', open: true },
  { name: 'trix', editor: 'trix-editor' },
  { name: 'codemirror', editor: '.cm-content', open: true },
];

/** The least that a helpdesk with this composer would be described by. */
export function specOf({ editor, frame }: RealEditor): PageSpec {
  return {
    ticketId: '',
    thread: ['main'],
    message: ['article'],
    body: ['p'],
    authors: [],
    composers: [{ selector: [frame ? `${frame} >>> ${editor}` : editor], mode: 'public' }],
  };
}
