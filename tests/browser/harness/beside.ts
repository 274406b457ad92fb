import type { Page } from 'playwright-core';
import { chooseEditor } from './deskPage';
import type { Harness } from './launch';

/** A page and the real side panel beside it. A conversation of the demo desk is answered in its plain editor. */
export async function openBeside(harness: Harness, url: string): Promise<{ page: Page; panel: Page }> {
  const page = await harness.openPage(url);
  page.setDefaultTimeout(10_000);
  if (new URL(url).searchParams.has('lang')) {
    // The desk chooses an editor itself when it opens a conversation.
    await page.locator('main[data-conversation-id]').waitFor();
    await chooseEditor(page, 'plain');
  }
  const panel = await harness.openPanel(page);
  panel.setDefaultTimeout(10_000);
  return { page, panel };
}
