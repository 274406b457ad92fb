import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type Harness, launch } from './launch';
import { gatherProblems } from './problems';
import { servePages } from './servePages';

const PLAIN =
  '<!doctype html><html lang="en"><title>News</title><link rel="icon" href="data:,"><p>No helpdesk here.</p>';

export type Beside = {
  readonly harness: Harness;
  /** It shows a page that is no helpdesk. */
  readonly page: Page;
  readonly panel: Page;
  /** Address of the pages' server, without a slash at its end. */
  readonly url: string;
  /** Shows one of the pages. */
  readonly open: (path: string) => Promise<unknown>;
  /** The panel in one of its states. */
  readonly view: (kind: string) => Locator;
  /** The first point on the panel with these words. */
  readonly point: (words: string | RegExp) => Locator;
};

/** For each test of a file: pages of its own beside the panel. Nothing may be amiss on the console of either. */
export function besidePages(pages: Readonly<Record<string, string>>, ready: (beside: Beside) => void): void {
  let served: Awaited<ReturnType<typeof servePages>> | undefined;
  let harness: Harness | undefined;
  let problems: { readonly page: string[]; readonly panel: string[] };

  beforeAll(async () => {
    served = await servePages({ '/plain': PLAIN, ...pages });
  });
  afterAll(() => served?.close());

  beforeEach(async () => {
    const url = served?.url ?? '';
    harness = await launch();
    const page = await harness.openPage(`${url}/plain`);
    const panel = await harness.openPanel(page);
    panel.setDefaultTimeout(10_000);
    problems = { page: gatherProblems(page), panel: gatherProblems(panel) };
    ready({
      harness,
      page,
      panel,
      url,
      open: (path) => page.goto(url + path),
      view: (kind) => panel.locator(`[data-panel][data-view="${kind}"]`),
      point: (words) => panel.locator('[data-point]', { hasText: words }).first(),
    });
  });
  afterEach(async () => {
    await harness?.close();
    expect(problems).toEqual({ page: [], panel: [] });
  });
}

/** Pauses by the panel's menu. */
export async function pause({ panel, view }: Beside, what: 'now' | 'hour' | 'site'): Promise<void> {
  await panel.locator('[data-action="pause"]').click();
  await panel.locator(`[data-action="pause-${what}"]`).click();
  await view('paused').waitFor();
}
