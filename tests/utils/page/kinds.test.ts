import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { kindOf, kinds } from '../../../utils/page/editors/kindOf';

const files = Object.keys(import.meta.glob('../../../utils/page/editors/kinds/*.ts'));

/** What stands on pages: the edited element has the id "e", its iframe "f". */
const seen: readonly (readonly [string, string])[] = [
  ['ckeditor4', '<iframe class="cke_wysiwyg_frame cke_reset" id="f"></iframe><p id="e"></p>'],
  ['ckeditor4', '<div class="cke_editable cke_editable_inline" contenteditable="true" id="e"></div>'],
  ['ckeditor5', '<div class="ck ck-content ck-editor__editable" contenteditable="true" id="e"></div>'],
  ['codemirror', '<div class="cm-editor"><div class="cm-content" contenteditable="true" id="e"></div></div>'],
  ['draft', '<div class="notranslate public-DraftEditor-content" contenteditable="true" id="e"></div>'],
  ['froala', '<div class="fr-element fr-view" contenteditable="true" id="e"></div>'],
  ['lexical', '<div contenteditable="true" data-lexical-editor="true" id="e"></div>'],
  ['prosemirror', '<div class="tiptap ProseMirror" contenteditable="true" id="e"></div>'],
  ['prosemirror', '<div class="ProseMirror bn-editor" contenteditable="true"><p id="e"></p></div>'],
  ['quill', '<div class="ql-container"><div class="ql-editor" contenteditable="true" id="e"></div></div>'],
  ['redactor', '<div class="redactor-in redactor-in-0" contenteditable="true" id="e"></div>'],
  ['slate', '<div role="textbox" data-slate-editor="true" contenteditable="true" id="e"></div>'],
  ['summernote', '<div class="note-editable card-block" contenteditable="true" id="e"></div>'],
  ['tinymce', '<div class="mce-content-body" id="e" contenteditable="true"></div>'],
  ['trix', '<trix-editor contenteditable="" id="e"></trix-editor>'],
  ['contenteditable', '<div class="reply" contenteditable="true" id="e"></div>'],
];

test('an id is a file’s name', () => {
  const names = files.map((file) => file.replace(/^.*\/|\.ts$/g, ''));
  expect(kinds.map(({ id }) => id).toSorted()).toEqual(names.toSorted());
});

test('every kind is seen', () => {
  expect([...new Set(seen.map(([id]) => id))].toSorted()).toEqual(
    [...kinds.map(({ id }) => id), 'contenteditable'].toSorted(),
  );
});

describe('a kind is recognised by its element', () => {
  test.each(seen)('%s: %s', (id, html) => {
    const { document } = new Window();
    document.body.innerHTML = html;
    const element = document.querySelector('#e') as unknown as Element;
    const frame = (document.querySelector('#f') ?? undefined) as unknown as Element | undefined;
    expect(kindOf(element, frame).id).toBe(id);
    const others = kinds.filter(({ selector }) => element.closest(selector) ?? frame?.closest(selector));
    expect(others.map((kind) => kind.id)).toEqual(id === 'contenteditable' ? [] : [id]);
  });
});
