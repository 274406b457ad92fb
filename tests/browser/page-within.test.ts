import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PageSpec } from '../../utils/adapters/types';
import type { HelpdeskEvent, InsertRequest } from '../../utils/messaging/protocol';
import { launchBrowser } from '../pages/browser';
import { openWorld, type World } from '../pages/world';

const INBOX = 'https://inbox.example/t/1';
/** Longer than the page must rest before it is read again. */
const REST = 250;

let browser: Browser;
let page: Page;
let world: World;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

async function watch(html: string, spec: PageSpec): Promise<readonly HelpdeskEvent[]> {
  await page.route('https://inbox.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Inbox</title>${html}`,
    }),
  );
  await page.goto(INBOX);
  world = await openWorld(page);
  await world.call('watch', spec);
  return heard();
}

async function heard(rest = REST): Promise<readonly HelpdeskEvent[]> {
  await page.waitForTimeout(rest);
  return world.call('heard');
}

const texts = (events: readonly HelpdeskEvent[]) =>
  events.flatMap((event) =>
    event.kind === 'reading' ? [event.reading.messages.map(({ text }) => text)] : [],
  );
const drafts = (events: readonly HelpdeskEvent[]) =>
  events.flatMap((event) => (event.kind === 'draft' ? [event.draft?.text] : []));
const ids = (events: readonly HelpdeskEvent[]) =>
  events.flatMap((event) => (event.kind === 'reading' ? [event.reading.conversationId] : []));

const SPEC: PageSpec = {
  ticketId: '/t/(\\d+)',
  thread: ['.log'],
  message: ['.said'],
  body: ['p'],
  authors: [{ kind: 'selector', selector: '.said', author: 'customer' }],
  composers: [{ selector: ['textarea.reply', '.reply[contenteditable]'], mode: 'public' }],
};
const said = (text: string) => `<div class="said"><p>${text}</p></div>`;
const log = (...lines: readonly string[]) => `<div class="log">${lines.map(said).join('')}</div>`;
const append = (text: string) =>
  `log.append(Object.assign(document.createElement('div'), { className: 'said', innerHTML: '<p>${text}</p>' }))`;

describe('in an open shadow root', () => {
  const spec: PageSpec = {
    ...SPEC,
    thread: ['chat-app >>> chat-log >>> .log'],
    composers: [{ selector: ['chat-app >>> textarea.reply'], mode: 'public' }],
  };
  const app = `<chat-app><template shadowrootmode="open"><chat-log><template shadowrootmode="open">${log('One')}</template></chat-log><textarea class="reply"></textarea></template></chat-app>`;
  const inLog = (work: string) =>
    page.evaluate(
      `{ const log = document.querySelector('chat-app').shadowRoot.querySelector('chat-log').shadowRoot.querySelector('.log'); ${work} }`,
    );

  test('a message that arrives is told, and the draft', async () => {
    expect(texts(await watch(app, spec))).toEqual([['One']]);
    await inLog(append('Two'));
    expect(texts(await heard())).toEqual([['One', 'Two']]);
    await page.locator('textarea.reply').pressSequentially('Hei');
    expect(drafts(await heard())).toEqual(['Hei']);
  });

  test.each(['<textarea class="reply"></textarea>', '<div class="reply" contenteditable></div>'])(
    'text goes to the caret, and instead of words: %s',
    async (box) => {
      const inShadow: PageSpec = {
        ...spec,
        composers: [{ selector: ['chat-app >>> .reply'], mode: 'public' }],
      };
      await watch(app.replace('<textarea class="reply"></textarea>', box), inShadow);
      await page.locator('.reply').pressSequentially('Hei . Anna');
      for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowLeft');
      const put = async (edit: InsertRequest['edit']) => {
        const draft = await world.call('draft', inShadow);
        if (!draft) throw new Error('There is no composer.');
        return world.call('insert', { page: inShadow, url: INBOX, draft, edit });
      };
      expect(await put({ kind: 'insert', text: 'taas' })).toEqual({ kind: 'inserted' });
      expect((await world.call('draft', inShadow))?.text).toBe('Hei taas . Anna');
      expect(await put({ kind: 'replace', start: 4, end: 8, text: 'Aino' })).toEqual({ kind: 'inserted' });
      expect((await world.call('draft', inShadow))?.text).toBe('Hei Aino . Anna');
      await page.keyboard.press('Control+z');
      expect((await world.call('draft', inShadow))?.text).toBe('Hei taas . Anna');
    },
  );

  test('which an element gets only later', async () => {
    await watch(`<chat-app></chat-app>`, spec);
    await page.evaluate((html) => {
      setTimeout(() => {
        const root = document.querySelector('chat-app')?.attachShadow({ mode: 'open' });
        if (root) root.innerHTML = '<chat-log></chat-log><textarea class="reply"></textarea>';
        setTimeout(() => {
          const inner = root?.querySelector('chat-log')?.attachShadow({ mode: 'open' });
          if (inner) inner.innerHTML = html;
        }, 300);
      }, 300);
    }, log('One'));
    expect(texts(await heard(2500)).at(-1)).toEqual(['One']);
  });

  test('at any depth', async () => {
    const anywhere = {
      ...spec,
      thread: ['>>> .log'],
      composers: [{ selector: ['>>> textarea.reply'], mode: 'public' as const }],
    };
    expect(texts(await watch(`<section>${app}</section>`, anywhere))).toEqual([['One']]);
    await inLog(append('Two'));
    expect(texts(await heard())).toEqual([['One', 'Two']]);
  });
});

describe('in frames of the same origin', () => {
  const framed = (html: string) => `<iframe class="chat" srcdoc='${html}'></iframe>`;
  const spec: PageSpec = {
    ...SPEC,
    thread: ['iframe.chat >>> .log'],
    composers: [{ selector: ['iframe.chat >>> .reply[contenteditable]'], mode: 'public' }],
  };

  test('a message that arrives is told, and the draft', async () => {
    expect(
      texts(await watch(framed(`${log('One')}<div class="reply" contenteditable></div>`), spec)),
    ).toEqual([['One']]);
    await page.evaluate(
      `{ const log = document.querySelector('iframe').contentDocument.querySelector('.log'); ${append('Two')} }`,
    );
    expect(texts(await heard())).toEqual([['One', 'Two']]);
    await page.frameLocator('iframe').locator('.reply').pressSequentially('Hei');
    expect(drafts(await heard()).at(-1)).toBe('Hei');
  });

  test('a frame that appears and loads later', async () => {
    await watch('<main></main>', spec);
    await page.evaluate((html) => {
      setTimeout(() => {
        const frame = Object.assign(document.createElement('iframe'), { className: 'chat', srcdoc: html });
        document.querySelector('main')?.append(frame);
      }, 200);
    }, log('One'));
    expect(texts(await heard(1500)).at(-1)).toEqual(['One']);
  });

  test('a message whose words are in a frame of their own', async () => {
    const mail = `<div class="log"><div class="said"><iframe srcdoc="<p>Hei <b>vaan</b></p>"></iframe></div></div>`;
    const told = await watch(mail, { ...SPEC, body: ['iframe >>> body'] });
    expect(texts(told).at(-1)).toEqual(['Hei vaan']);
  });

  test('a frame of another origin is not looked into', async () => {
    await page.route('https://other.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: log('Secret') }),
    );
    const told = await watch('<iframe class="chat" src="https://other.example/"></iframe>', spec);
    expect(told).toMatchObject([
      { kind: 'reading', reading: { messages: [], health: { read: 'broken' } } },
      { kind: 'draft' },
    ]);
  });
});

describe('of several conversations that are alive', () => {
  const spec: PageSpec = { ...SPEC, panes: ['[data-ticket="{ticket}"]', '.pane'] };
  const pane = (ticket: number, text: string, style = '') =>
    `<section class="pane" data-ticket="${ticket}" style="${style}">${log(text)}<textarea class="reply"></textarea></section>`;

  test('the one that the address names is read, and after a turn by pushState the other', async () => {
    const told = await watch(pane(1, 'One') + pane(2, 'Two', 'visibility:hidden'), spec);
    expect(texts(told)).toEqual([['One']]);
    await page.evaluate(() => {
      history.pushState({}, '', '/t/2');
      const [one, two] = document.querySelectorAll<HTMLElement>('.pane');
      if (one && two) [one.style.visibility, two.style.visibility] = ['hidden', 'visible'];
    });
    const turned = await heard();
    expect(texts(turned)).toEqual([['Two']]);
    expect(ids(turned)).toEqual(['2']);
  });

  test('a turn by the hash alone', async () => {
    const byHash = { ...spec, ticketId: '#t(\\d+)' };
    await watch(pane(1, 'One') + pane(2, 'Two', 'display:none'), byHash);
    await page.evaluate(() => {
      location.hash = 't2';
      const [one, two] = document.querySelectorAll<HTMLElement>('.pane');
      if (one && two) [one.style.display, two.style.display] = ['none', 'block'];
    });
    expect(texts(await heard()).at(-1)).toEqual(['Two']);
  });

  test('two that are shown at once are neither', async () => {
    const told = await watch(pane(1, 'One') + pane(2, 'Two'), { ...SPEC, panes: ['.pane'] });
    expect(told[0]).toMatchObject({
      reading: { messages: [], health: { read: 'broken', missing: ['panes', 'composers'] } },
    });
  });
});

test('a message that was edited or deleted is told so', async () => {
  await watch(log('One', 'Two') + '<textarea class="reply"></textarea>', SPEC);
  await page.evaluate(() => {
    const body = document.querySelector('.said p');
    if (body?.firstChild) body.firstChild.nodeValue = 'Once';
  });
  expect(texts(await heard())).toEqual([['Once', 'Two']]);
  await page.evaluate(() => document.querySelector('.said')?.remove());
  expect(texts(await heard())).toEqual([['Two']]);
});

test('a thread that the page draws anew elsewhere is followed', async () => {
  await watch(`<main><div id="a">${log('One')}</div></main><textarea class="reply"></textarea>`, SPEC);
  await page.evaluate((html) => {
    document.querySelector('#a')?.remove();
    setTimeout(
      () => document.querySelector('main')?.insertAdjacentHTML('beforeend', `<div id="b">${html}</div>`),
      300,
    );
  }, log('Another'));
  expect(texts(await heard(900)).at(-1)).toEqual(['Another']);
});

test('a reply box that comes, goes and comes back is followed', async () => {
  await watch(log('One') + '<footer></footer>', SPEC);
  const box = (html: string) =>
    page.evaluate((inside) => {
      const footer = document.querySelector('footer');
      if (footer) footer.innerHTML = inside;
    }, html);
  await box('<textarea class="reply">Kesken</textarea>');
  expect(drafts(await heard()).at(-1)).toBe('Kesken');
  await box('');
  expect(drafts(await heard()).at(-1)).toBeUndefined();
  await box('<div class="reply" contenteditable>Uusi</div>');
  expect(drafts(await heard()).at(-1)).toBe('Uusi');
});

test('whose name the customer’s is may be said later, and then says who wrote', async () => {
  const spec: PageSpec = {
    ...SPEC,
    authorName: ['b'],
    authors: [{ kind: 'name', among: 'aside .customer', author: 'customer', otherwise: 'agent' }],
  };
  const told = await watch(
    '<div class="log"><div class="said"><b>Aino</b><p>One</p></div></div><textarea class="reply"></textarea><aside></aside>',
    spec,
  );
  expect(told[0]).toMatchObject({ reading: { messages: [{ author: 'unknown' }] } });
  const name = (html: string) =>
    page.evaluate((inside) => {
      const aside = document.querySelector('aside');
      if (aside) aside.innerHTML = inside;
    }, html);
  await name('<div><i class="customer">Aino</i></div>');
  expect((await heard())[0]).toMatchObject({ reading: { messages: [{ author: 'customer' }] } });
  await name('<div><i class="customer">Eino</i></div>');
  expect((await heard())[0]).toMatchObject({ reading: { messages: [{ author: 'agent' }] } });
});
