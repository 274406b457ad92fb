import type { Page } from 'playwright-core';

/** Gathers what goes wrong on a page from now on: uncaught errors, and errors and warnings on its console. */
export function gatherProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  return problems;
}
