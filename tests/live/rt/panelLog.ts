import type { Page } from 'playwright-core';

export type PanelLog = {
  /** What the panel has shown since, each once in a row: its state, title and health. */
  readonly states: () => Promise<readonly string[]>;
};

/** Notes every state that the panel goes through, however short. */
export async function watchPanel(panel: Page): Promise<PanelLog> {
  await panel.evaluate(() => {
    const states: string[] = [];
    Reflect.set(globalThis, 'panelStates', states);
    const look = () => {
      const view = document.querySelector('[data-panel]')?.getAttribute('data-view');
      const title = document.querySelector('header h1')?.textContent;
      const health = document.querySelector('header [data-health]')?.textContent;
      const partial = document.querySelector('[data-partial]') ? ' in part' : '';
      const state = `${view}${partial} | ${title} | ${health}`.replaceAll('\u00a0', ' ');
      if (states.at(-1) !== state) states.push(state);
    };
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    look();
  });
  return {
    states: () => panel.evaluate(() => Reflect.get(globalThis, 'panelStates')),
  };
}
