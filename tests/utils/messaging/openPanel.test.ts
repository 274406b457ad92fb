import './extension'; // Sets the browser up; whatever uses it comes after.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ICON_PRESSED } from '../../../utils/messaging/activeTab';
import { openPanel } from '../../../utils/messaging/openPanel';
import { resetExtension } from './extension';

beforeEach(resetExtension);

test('Chrome opens the side panel in the same turn, before anything is awaited', () => {
  const open = vi.fn(async () => undefined);
  Object.assign(fakeBrowser, { sidePanel: { open } });
  openPanel(7);
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
  Object.assign(fakeBrowser, { sidePanel: undefined });
});

test('Firefox toggles the sidebar', () => {
  const toggle = vi.fn(async () => undefined);
  Object.assign(fakeBrowser, { sidebarAction: { toggle } });
  openPanel(7);
  expect(toggle).toHaveBeenCalledOnce();
  Object.assign(fakeBrowser, { sidebarAction: undefined });
});

test('an open panel hears of the press', async () => {
  const heard = vi.fn();
  fakeBrowser.runtime.onMessage.addListener(heard);
  openPanel(7);
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  expect(heard.mock.calls[0]?.[0]).toBe(ICON_PRESSED);
});
