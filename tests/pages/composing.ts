import type { Page } from 'playwright-core';
import demo from '../../utils/adapters/catalog/demo';
import rt from '../../utils/adapters/catalog/rt';
import type { PageSpec } from '../../utils/adapters/types';
import type { Draft } from '../../utils/conversation/types';
import type { InsertRequest } from '../../utils/messaging/protocol';
import { openStored } from './browser';
import { openWorld, type World } from './world';

/** A stored page with a composer of one kind. */
export type Desk = {
  readonly kind: string;
  readonly spec: PageSpec;
  readonly url: string;
  readonly stored: string;
  readonly change?: (html: string) => string;
  readonly frame?: string;
  readonly editor: string;
};

/** Takes what stands in the text box out of a page's HTML. */
export const empty = (html: string) => html.replace(/(<textarea[^>]*>)[^<]*/, '$1');
/** One of each kind of editor. */
export const desks: readonly Desk[] = [
  {
    kind: 'textarea',
    spec: rt.page,
    url: 'https://rt.example/Ticket/Update.html?id=41',
    stored: 'rt5-update-en',
    change: empty,
    editor: '#UpdateContent',
  },
  {
    kind: 'contenteditable',
    spec: demo.page,
    url: 'http://localhost:4173/desk/',
    stored: 'demo-mail-en',
    editor: '#reply-rich',
  },
  {
    kind: 'iframe',
    spec: rt.page,
    url: 'https://rt.example/Ticket/Update.html?id=41',
    stored: 'rt5-update-rich',
    frame: 'iframe.cke_wysiwyg_frame',
    editor: 'body',
  },
];

/** The words alone. */
export const bareText = ({ text }: { readonly text: string }) => text.replace(/\s+/g, '');

/** What an agent and the page modules do at a desk, on whatever page is open now. */
export function composing(page: () => Page) {
  let world: World;

  const editor = (desk: Desk) =>
    (desk.frame ? page().locator(desk.frame).contentFrame() : page()).locator(desk.editor);

  async function open(desk: Desk): Promise<void> {
    await openStored(page(), desk.url, desk.stored, desk.change);
    await editor(desk).waitFor();
    world = await openWorld(page());
  }

  async function draft(desk: Desk): Promise<Draft> {
    const now = await world.call('draft', desk.spec);
    if (!now) throw new Error('There is no composer.');
    return now;
  }

  async function edit(desk: Desk, change: InsertRequest['edit'], other: Partial<InsertRequest> = {}) {
    const request = { page: desk.spec, url: desk.url, draft: await draft(desk), edit: change, ...other };
    return world.call('insert', request);
  }

  async function type(desk: Desk, text: string): Promise<void> {
    await editor(desk).click();
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await page().keyboard.press('Enter');
      await page().keyboard.type(line);
    }
  }

  /** What the editor holds, to the letter. */
  const content = (desk: Desk) =>
    editor(desk).evaluate((element) => ('value' in element ? String(element.value) : element.innerHTML));

  const undo = () => page().keyboard.press('Control+z');

  return { editor, open, draft, edit, type, content, undo };
}
