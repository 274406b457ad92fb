// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { LiveView } from '../../../components/panel/state';
import { liveView } from '../../tools/gallery/story';
import { viewsIn } from '../../tools/gallery/views';
import { mountPanel, withCustomerLine } from './mount';

let panel: ReturnType<typeof mountPanel>;
afterEach(() => panel.unmount());

const live = liveView('fi');

describe('every state', () => {
  it.each(Object.keys(viewsIn('fi')))('%s has one main heading, and a name on every button', (name) => {
    for (const language of ['fi', 'en'] as const) {
      const view = viewsIn(language)[name];
      if (!view) throw new Error(`No view ${name} in ${language}.`);
      panel = mountPanel(view, language);
      expect(panel.find('[data-panel]').dataset.view).toBe(view.kind);
      expect(document.querySelectorAll('h1')).toHaveLength(1);
      expect(document.querySelectorAll('[role="status"]')).toHaveLength(1);
      const unnamed = [...document.querySelectorAll('button')].filter(
        (button) => !(button.getAttribute('aria-label') || button.textContent?.trim()),
      );
      expect(unnamed).toEqual([]);
      panel.unmount();
    }
    panel = mountPanel({ kind: 'empty' });
  });
});

describe('new words of the customer', () => {
  it('are told by one quiet line, and the focus stays', () => {
    panel = mountPanel(live);
    const button = panel.find('[data-action="copy"]');
    button.focus();
    expect(panel.status()).toBe('');
    panel.show(withCustomerLine(live, 'Oletteko vielä siellä?'));
    expect(panel.status()).toBe('Uusi viesti asiakkaalta');
    expect(document.activeElement).toBe(button);
  });

  it('are told again when the next line says the same', () => {
    panel = mountPanel(live, 'en');
    const one = withCustomerLine(live, 'Hello?');
    panel.show(one);
    const before = panel.find('[role="status"] span');
    panel.show(withCustomerLine(one, 'Hello?'));
    expect(panel.status()).toBe('New message from the customer');
    expect(panel.find('[role="status"] span')).not.toBe(before);
  });

  it('do not take away what is being read while they are analysed', () => {
    panel = mountPanel(live);
    const { analysis: _, ...rest } = withCustomerLine(live, 'Haloo?');
    panel.show({ ...rest, prompts: [], findings: [] });
    expect(panel.find('[data-prompt-text]').textContent).toBe(live.prompts[0]?.text);
    expect(document.querySelectorAll('[data-point]')).toHaveLength(4);
    expect(document.querySelectorAll('[data-finding]')).toHaveLength(3);
  });

  it('of another conversation are not told as news of this one', () => {
    panel = mountPanel(live);
    panel.show({ ...withCustomerLine(live, 'Hei!'), key: 'another' });
    expect(panel.status()).toBe('');
  });
});

describe('results', () => {
  it('are told and shown, with what to do next', () => {
    panel = mountPanel(live);
    panel.show({ ...live, notice: { kind: 'refused', reason: 'changed', text: 'Hei' } });
    expect(panel.status()).toBe('Luonnos muuttui välissä, joten mitään ei lisätty. Tekstisi on tallessa.');
    panel.click('[data-action="insert-refused"]');
    panel.click('[data-action="copy-refused"]');
    panel.show({ ...live, notice: { kind: 'dismissed', id: 'x', here: 'x', scope: 'here' } });
    panel.click('[data-action="undo"]');
    expect(panel.told).toEqual([['insertText', 'Hei'], ['copy', 'Hei'], ['undoDismiss']]);
  });
});

describe('the words of a page', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'שלום 🙈 مرحبا',
    'asiakasymm?rryst?',
  ])('show as they are: %s', (text) => {
    const view: LiveView = {
      ...live,
      title: text,
      messages: [{ author: 'customer', text }],
      analysis: {
        ...live.analysis,
        messages: [
          { language: 'fi', points: [{ start: 0, end: text.length, kind: 'problem', quote: text }] },
        ],
        heard: [],
        insights: [],
      },
      prompts: [{ patternId: 'p', step: 'ask', text, because: [{ message: 0, start: 0, end: text.length }] }],
    };
    panel = mountPanel(view);
    expect(panel.find('[data-prompt-text]').textContent).toBe(text);
    expect(panel.find('h1').textContent).toBe(text);
    expect(panel.find('[data-point] .voice').textContent).toContain(text);
    expect(document.querySelectorAll('script, img')).toHaveLength(0);
  });
});
