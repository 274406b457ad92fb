import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import demo from '../../../utils/adapters/catalog/demo';
import { insertText } from '../../../utils/page/insert';
import { storedPage } from '../../pages/stored';

const URL_HERE = 'http://localhost:4173/desk/';

/** A browser whose editing commands do nothing in text boxes, as some do. */
function open(): { document: Document; heard: string[] } {
  const window = new Window({ url: `${URL_HERE}#verkko-1` });
  window.document.write(storedPage('demo-chat-fi'));
  const document = window.document as unknown as Document;
  document.execCommand = () => false;
  const heard: string[] = [];
  document.addEventListener('input', ({ target }) => heard.push(String(Reflect.get(target ?? {}, 'value'))));
  Object.assign(globalThis, { InputEvent: window.InputEvent });
  return { document, heard };
}

describe('where editing commands have no effect', () => {
  test('the value is set, once, and the page hears of it', async () => {
    const { document, heard } = open();
    const box = document.querySelector('textarea');
    const result = await insertText(document, {
      page: demo.page,
      url: URL_HERE,
      conversationId: 'verkko-1',
      draft: { text: '', mode: 'public' },
      edit: { kind: 'insert', text: 'Moi Jani!' },
    });
    expect(result).toEqual({ kind: 'inserted' });
    expect(box?.value).toBe('Moi Jani!');
    expect(heard).toEqual(['Moi Jani!']);
  });

  test('a page that puts its own value back gets nothing', async () => {
    const { document } = open();
    const box = document.querySelector('textarea');
    document.addEventListener('input', () => {
      if (box) box.value = '';
    });
    const result = await insertText(document, {
      page: demo.page,
      url: URL_HERE,
      draft: { text: '', mode: 'public' },
      edit: { kind: 'insert', text: 'Moi Jani!' },
    });
    expect(result).toEqual({ kind: 'refused', reason: 'notTaken' });
    expect(box?.value).toBe('');
  });
});
