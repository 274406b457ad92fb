// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { UiLanguage } from '../../../components/hooks/useUiLanguage';
import type { KnowledgeItem } from '../../../components/options/KnowledgeCard';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
});
afterEach(() => {
  act(() => render(null, document.body));
  vi.unstubAllGlobals();
});

const item = (id: string): KnowledgeItem => ({
  id,
  language: id.startsWith('fi/') ? 'fi' : 'en',
  title: id,
  searched: id,
  draw: () => null,
});
const ITEMS = [...Array.from({ length: 20 }, (_, number) => `en/rule-${number}`), 'fi/rule'].map(item);

async function showCard() {
  const { KnowledgeCard } = await import('../../../components/options/KnowledgeCard');
  act(() =>
    render(
      <UiLanguage.Provider value="en">
        <KnowledgeCard title="Rules" hint="" items={ITEMS} />
      </UiLanguage.Provider>,
      document.body,
    ),
  );
}

const shown = () => [...document.querySelectorAll('.knowledge b')].map((title) => title.textContent);
const switchOff = async (...ids: readonly string[]) => {
  const { switchedOff } = await import('../../../utils/settings');
  await switchedOff.setValue(ids);
};
const box = (number: number) => {
  const found = document.querySelectorAll<HTMLInputElement>('.knowledge input')[number];
  if (!found) throw new Error(`There is no item ${number}.`);
  return found;
};

it('what is off comes first, however much it is, and in either language', async () => {
  const off = ['en/rule-9', 'en/rule-11', 'en/rule-12', 'en/rule-14', 'en/rule-17', 'en/rule-19', 'fi/rule'];
  await switchOff(...off, 'another/list');
  await showCard();
  await vi.waitFor(() => expect(shown()).toEqual(off));
  expect(document.body.textContent).toContain('14 on, 7 off');
  expect(document.querySelector('select')?.value).toBe('any');
});

it('nothing jumps while it is switched here; what is switched off in the panel meanwhile comes first', async () => {
  await switchOff('en/rule-9');
  await showCard();
  const before = ['en/rule-9', 'en/rule-0', 'en/rule-1', 'en/rule-2', 'en/rule-3', 'en/rule-4'];
  await vi.waitFor(() => expect(shown()).toEqual(before));
  act(() => box(0).click());
  act(() => box(3).click());
  expect(shown()).toEqual(before);
  expect(box(0).checked).toBe(true);
  expect(box(3).checked).toBe(false);

  await switchOff('en/rule-2', 'en/rule-18');
  await vi.waitFor(() => expect(shown().slice(0, 2)).toEqual(['en/rule-2', 'en/rule-18']));
});
