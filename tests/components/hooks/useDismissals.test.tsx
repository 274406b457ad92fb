// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OpenConversation } from '../../../components/hooks/useConversation';
import type { Dismissals } from '../../../components/hooks/useDismissals';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
});
afterEach(() => {
  act(() => render(null, document.body));
  vi.unstubAllGlobals();
});

const ticket = (number: string): OpenConversation => ({
  key: `desk.test#${number}`,
  source: 'page',
  tool: 'desk',
  toolName: 'Desk',
  title: '',
  channel: 'email',
  health: { messages: 0, unknownAuthors: 0, composer: 'missing', read: 'complete', missing: [] },
  messages: [],
  draft: undefined,
  url: `https://desk.test/ticket/${number}`,
  ticket: number,
});

/** The panel opened on a conversation, as it knows what is silent there. */
async function open(conversation: OpenConversation) {
  const { useDismissals } = await import('../../../components/hooks/useDismissals');
  const seen: { dismissals?: Dismissals } = {};
  const Probe = () => {
    seen.dismissals = useDismissals(conversation);
    return null;
  };
  act(() => render(null, document.body));
  act(() => render(<Probe />, document.body));
  const dismissals = () => {
    if (!seen.dismissals) throw new Error('The hook has not run.');
    return seen.dismissals;
  };
  await vi.waitFor(() => expect(dismissals().silent).toBeDefined());
  return dismissals;
}

const kept = async () => (await import('../../../utils/settings')).dismissedInThread;
const SOON = { id: 'en/soon', here: 'en/soon\nsoon', scope: 'thread' } as const;

it('what was dismissed in a thread is silent there and nowhere else, also when the panel opens anew', async () => {
  const first = await open(ticket('42'));
  act(() => first().dismiss(SOON));
  expect(first().silent).toEqual(['en/soon']);
  expect((await open(ticket('43')))().silent).toEqual([]);
  const again = await open(ticket('42'));
  expect(again().silent).toEqual(['en/soon']);
  act(() => again().undo(SOON));
  expect((await open(ticket('42')))().silent).toEqual([]);
});

it('keeps no word of which thread it was', async () => {
  const dismissals = await open(ticket('7788'));
  act(() => dismissals().dismiss(SOON));
  const stored = Object.keys(await (await kept()).getValue());
  expect(stored).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
});

it('forgets old threads when the panel opens', async () => {
  const setting = await kept();
  await setting.setValue({ old: { ids: ['en/soon'], changedAt: '2020-01-01T00:00:00.000Z' } });
  await open(ticket('42'));
  await vi.waitFor(async () => expect(await setting.getValue()).toEqual({}));
});

it('without a database, a thread is told from others for as long as the panel is open', async () => {
  const { database } = await import('../../../utils/db/database');
  const blocked = vi.spyOn(database.keys, 'get').mockRejectedValue(new Error('blocked'));
  const dismissals = await open(ticket('42'));
  act(() => dismissals().dismiss(SOON));
  expect(dismissals().silent).toEqual(['en/soon']);
  expect(Object.keys(await (await kept()).getValue())).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  blocked.mockRestore();
});
