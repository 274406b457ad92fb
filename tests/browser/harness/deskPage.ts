import type { Page } from 'playwright-core';

/** Address of a conversation at the demo desk. `speed` makes the scripted customers write that much faster. */
export function deskAddress(
  url: string,
  id: string,
  options: { speed?: number; language?: 'fi' | 'en' } = {},
) {
  const { speed = 1, language = id.startsWith('fi-') ? 'fi' : 'en' } = options;
  return `${url}?lang=${language}&speed=${speed}#${id}`;
}

/** What stands in the demo desk's composer, whichever editor is in use. */
export async function composerText(page: Page): Promise<string> {
  const plain = page.locator('#reply');
  if (await plain.isVisible()) return plain.inputValue();
  // innerText doubles empty lines; the desk's own reading is what it would send.
  return page.evaluate<string>(
    "import('/desk/formatted.js').then(({ plainFrom }) => plainFrom(document.querySelector('#reply-rich')))",
  );
}

/** The texts of the open conversation's messages by one role, oldest first. */
export async function messageTexts(
  page: Page,
  role: 'customer' | 'agent' | 'note',
): Promise<readonly string[]> {
  return page.locator(`[data-desk="thread"] article[data-role="${role}"] .body`).allInnerTexts();
}

/** Sends what stands in the composer, as an agent does. */
export async function send(page: Page): Promise<void> {
  await page.locator('[data-desk="send"]').click();
}

/** Chooses who reads what is sent next. */
export async function chooseMode(page: Page, mode: 'public' | 'internal'): Promise<void> {
  await page.locator(`.segment label:has(input[value="${mode}"])`).click();
}

/** Switches between the formatted and the plain editor until the wanted one is in use. */
export async function chooseEditor(page: Page, editor: 'rich' | 'plain'): Promise<void> {
  // Before the desk has opened its conversation, it sets the editor itself.
  await page.locator('main[data-conversation-id]').waitFor();
  const toggle = page.locator('[data-desk="editor"]');
  if (((await toggle.getAttribute('aria-pressed')) === 'true') !== (editor === 'rich')) await toggle.click();
}
