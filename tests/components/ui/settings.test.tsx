// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Setting, useSetting } from '../../../components/hooks/useSetting';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
});
afterEach(() => {
  act(() => render(null, document.body));
  vi.unstubAllGlobals();
});

function show<Value>(setting: Setting<Value>) {
  const shown: { value: Value | undefined; change: (value: Value) => void } = {
    value: undefined,
    change: () => undefined,
  };
  function Probe() {
    const [value, change] = useSetting(setting);
    Object.assign(shown, { value, change });
    return null;
  }
  act(() => render(<Probe />, document.body));
  return shown;
}

describe('settings', () => {
  it('have a fallback, are kept, and change on every page at once', async () => {
    const { theme } = await import('../../../utils/settings');
    const page = show(theme);
    expect(page.value).toBeUndefined();
    await vi.waitFor(() => expect(page.value).toBe('auto'));

    act(() => page.change('dark'));
    expect(page.value).toBe('dark');
    await vi.waitFor(async () => expect(await theme.getValue()).toBe('dark'));
    expect(await fakeBrowser.storage.local.get('theme')).toEqual({ theme: 'dark' });

    await theme.setValue('light');
    await vi.waitFor(() => expect(page.value).toBe('light'));
  });

  it('fall back when the storage is blocked, and hold on this page', async () => {
    const page = show<string>({
      fallback: 'auto',
      getValue: () => Promise.reject(new Error('blocked')),
      setValue: () => Promise.reject(new Error('blocked')),
      watch: () => () => undefined,
    });
    await vi.waitFor(() => expect(page.value).toBe('auto'));
    act(() => page.change('fi'));
    expect(page.value).toBe('fi');
  });
});
