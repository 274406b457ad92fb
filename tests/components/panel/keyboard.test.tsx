// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LogDraft } from '../../../components/panel/state';
import { liveView } from '../../tools/gallery/story';
import { mountPanel } from './mount';

let panel: ReturnType<typeof mountPanel>;
afterEach(() => {
  panel.unmount();
  vi.useRealTimers();
});

const live = liveView('en');
const log: LogDraft = {
  quote: 'It broke.',
  masked: [],
  shown: [],
  facets: [],
  themes: [],
  told: 'directly',
};

describe('shortcuts', () => {
  it.each([
    ['i', ['insert', live.prompts[0]]],
    ['t', ['another', 'summarise']],
    ['l', ['startLog', 'the box had the wrong model in it', live.analysis.insights[0]]],
  ])('Alt+%s', (key, expected) => {
    panel = mountPanel(live, 'en');
    panel.press(key, { altKey: true });
    expect(panel.told).toEqual([expected]);
  });

  it('log what is selected on the page before anything else', () => {
    panel = mountPanel({ ...live, selection: 'wrong model' }, 'en');
    panel.press('l', { altKey: true });
    expect(panel.told).toEqual([['startLog', 'wrong model']]);
  });

  it('insert nothing while the reader is unclear, and say why', () => {
    panel = mountPanel({ ...live, draft: { text: '', mode: 'unknown' } }, 'en');
    panel.press('i', { altKey: true });
    const insert = panel.find('[data-prompt] [data-action="insert"]');
    insert.click();
    expect(panel.told).toEqual([]);
    expect(insert.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(insert.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toMatch(/can’t tell who would read it/);
  });

  it('save with Ctrl+Enter from inside a field, but not an empty quote', () => {
    panel = mountPanel({ ...live, log }, 'en');
    panel.press('Enter', { ctrlKey: true }, panel.find('[data-field="theme"]'));
    panel.show({ ...live, log: { ...log, quote: '  ' } });
    panel.press('Enter', { ctrlKey: true }, panel.find('[data-field="theme"]'));
    expect(panel.told).toEqual([['saveLog']]);
  });

  it('close a menu with Escape and give the focus back; the next Escape goes to the reply box', () => {
    panel = mountPanel(live, 'en');
    panel.click('[data-action="pause"]');
    expect(panel.has('.pause-menu')).toBe(true);
    panel.press('Escape');
    expect(panel.has('.pause-menu')).toBe(false);
    expect(document.activeElement).toBe(panel.find('[data-action="pause"]'));
    expect(panel.told).toEqual([]);
    panel.press('Escape');
    expect(panel.told).toEqual([['focusComposer']]);
  });
});

describe('while the pointer is on a prompt', () => {
  const other = { ...live, prompts: live.prompts.toReversed() };
  const open = () => panel.find('[data-prompt]').dataset.step;

  it('nothing changes places until it leaves', () => {
    panel = mountPanel(live, 'en');
    panel.fire('#listen', 'pointerenter');
    panel.show(other);
    expect(open()).toBe('summarise');
    panel.fire('#listen', 'pointerleave');
    expect(open()).toBe('ask');
  });

  it('a pointer that is only parked there does not keep news away', () => {
    vi.useFakeTimers();
    panel = mountPanel(live, 'en');
    panel.fire('#listen', 'pointermove');
    panel.show(other);
    expect(open()).toBe('summarise');
    vi.advanceTimersByTime(4100);
    panel.show({ ...other });
    expect(open()).toBe('ask');
  });

  it('the agent’s own click lets the change through, and the focus stays on the button', () => {
    panel = mountPanel(live, 'en');
    panel.fire('#listen', 'pointerenter');
    const another = panel.find('[data-action="another"]');
    another.focus();
    panel.click('[data-action="another"]');
    panel.show(other);
    expect(open()).toBe('ask');
    expect(document.activeElement).toBe(another);
  });
});

it('when a focused control goes away, the focus goes to its part, not to the top', () => {
  panel = mountPanel(live, 'en');
  panel.find('[data-prompt] [data-action="dismiss-never"]').focus();
  panel.click('[data-prompt] [data-action="dismiss-never"]');
  panel.show({ ...live, prompts: [] });
  expect(document.activeElement).toBe(panel.find('#listen'));
});
