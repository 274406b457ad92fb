import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe objects to on a page: `rule: element`, empty when all is well. Works under the strictest content policy. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
