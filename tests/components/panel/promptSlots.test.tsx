// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { liveView } from '../../tools/gallery/story';
import { mountPanel } from './mount';

let panel: ReturnType<typeof mountPanel>;
afterEach(() => panel.unmount());

const live = liveView('en');
const asking = (text: string) => ({
  ...live,
  prompts: [{ patternId: 'en/ask-outcome-two-ways', step: 'ask' as const, text, because: [] }],
});

it('a prompt with slots goes in only when they are filled, also by its shortcut', () => {
  panel = mountPanel(asking('Which would help more: [one way] or [another way]?'), 'en');
  panel.press('i', { altKey: true });
  expect(panel.told).toEqual([]);

  panel.type('[data-prompt] input[aria-label="one way"]', 'a new part');
  panel.press('i', { altKey: true });
  expect(panel.told).toEqual([]);

  panel.type('[data-prompt] input[aria-label="another way"]', 'a refund');
  panel.press('i', { altKey: true });
  expect(panel.told).toEqual([['insertText', 'Which would help more: a new part or a refund?']]);
});

it('brackets that the customer wrote are words, not slots', () => {
  const messages = [{ author: 'customer' as const, text: 'It says [error 7] on the screen.' }];
  panel = mountPanel({ ...asking('It says [error 7] on the screen.'), messages }, 'en');
  panel.press('i', { altKey: true });
  expect(panel.told[0]?.[0]).toBe('insert');
});
