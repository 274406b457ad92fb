import type { Page } from 'playwright-core';

/**
 * Takes the keyboard away from a page, as a click into the side panel does. Playwright makes every page of every connection believe
 * that it has the keyboard, in sessions of its own that it gives no name to.
 */
export async function leaveToPanel(page: Page, panel: Page): Promise<void> {
  const others = panel.context().pages();
  for (const seen of [page, ...others.filter((other) => other.url() === page.url())]) {
    const connection = Reflect.get(seen, '_connection');
    const served = Reflect.get(connection, 'toImpl').call(connection, seen);
    await served.delegate._mainFrameSession._client.send('Emulation.setFocusEmulationEnabled', {
      enabled: false,
    });
  }
}
