import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../pages/browser';
import { composing, desks } from '../pages/composing';

let browser: Browser;
let page: Page;
const { content, draft, edit, editor, open } = composing(() => page);

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

describe.each(desks.filter(({ kind }) => kind !== 'textarea'))(
  '$kind that makes a paragraph of what is pasted beside paragraphs',
  (desk) => {
    beforeEach(async () => {
      await open(desk);
      await editor(desk).evaluate((element) =>
        element.addEventListener('paste', (event) => {
          event.preventDefault();
          const html = (event as ClipboardEvent).clipboardData?.getData('text/html') ?? '';
          const range = element.ownerDocument.getSelection()?.getRangeAt(0);
          range?.deleteContents();
          const made = element.ownerDocument.createRange().createContextualFragment(html);
          const paragraph = element.ownerDocument.createElement('p');
          const start = range?.startContainer;
          const within = start?.nodeType === 1 ? (start as Element) : start?.parentElement;
          if (within?.closest('p')) range?.insertNode(made);
          else {
            paragraph.append(made);
            range?.insertNode(paragraph);
          }
          element.normalize();
        }),
      );
    });

    const replace = async (html: string, words: string, text: string) => {
      await editor(desk).evaluate((element, inside) => {
        element.innerHTML = inside;
      }, html);
      const start = (await draft(desk)).text.indexOf(words);
      expect(await edit(desk, { kind: 'replace', start, end: start + words.length, text })).toEqual({
        kind: 'inserted',
      });
      return content(desk);
    };

    test.each([
      ['Hei, emme voi luvata.<p></p>', 'emme voi', 'voimme', '<p>Hei, voimme luvata.</p><p></p>'],
      ['Hei, valitettavasti emme voi.', 'valitettavasti ', '', '<p>Hei, emme voi.</p>'],
      ['Hei,<br>emme <b>voi</b> luvata.', 'emme', 'me', '<p>Hei,<br>me <b>voi</b> luvata.</p>'],
      ['<p>Hei!</p>Emme voi.<p>Anna</p>', 'Emme', 'Me', '<p>Hei!</p><p>Me voi.</p><p>Anna</p>'],
      ['<p>Hei, emme voi luvata.</p>', 'emme voi', 'voimme', '<p>Hei, voimme luvata.</p>'],
      ['<p>Hei, emme voi luvata.</p>', ' luvata', '', '<p>Hei, emme voi.</p>'],
      ['<p>Hei vaan taas</p>', ' taas', '', '<p>Hei vaan</p>'],
    ])('%s: a line stays one line', async (html, words, text, expected) => {
      expect(await replace(html, words, text)).toBe(expected);
    });
  },
);
