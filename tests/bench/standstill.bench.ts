import type { Page } from 'playwright-core';
import { test } from 'vitest';
import { launch } from '../browser/harness/launch';
import { serveDesk } from '../demo/server.mjs';
import { ownTime } from './ownTime';

const HUGE = 5_000_000;
/** How long the page is looked at from the moment a message comes, in milliseconds. */
const WATCHED = 3_000;

/** What makes a message of 5 MB, by name. */
const FILLERS: readonly (readonly [string, string])[] = [
  ['many lines', '<p>The parcel has not come.</p>'.repeat(HUGE / 31)],
  ['many elements', '<span>ab</span>'.repeat(HUGE / 15)],
];

type Standstill = { readonly longest: number; readonly longTasks: number; readonly own: number };

/** The longest time between two turns of the page's main thread while `work` runs and after it, in milliseconds, with its long tasks. */
async function standstill(page: Page, work: () => Promise<unknown>): Promise<Standstill> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await page.evaluate(() => {
    const kept = { longest: 0, longTasks: 0, ends: false };
    Reflect.set(globalThis, 'standstill', kept);
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    // Unlike a timer, a message to oneself is not put off by the browser.
    port1.onmessage = () => {
      const now = performance.now();
      kept.longest = Math.max(kept.longest, now - last);
      last = now;
      if (!kept.ends) port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
    new PerformanceObserver((list) => {
      if (!kept.ends) kept.longTasks += list.getEntries().length;
    }).observe({ type: 'longtask' });
  });
  await session.send('Profiler.start');
  await work();
  await page.waitForTimeout(WATCHED);
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const seen = await page.evaluate(() => {
    const kept = Reflect.get(globalThis, 'standstill');
    kept.ends = true;
    return { longest: kept.longest, longTasks: kept.longTasks };
  });
  return { ...seen, own: ownTime(profile) };
}

/** Puts the filler into the customer's last message. */
async function fill(page: Page, filler: string): Promise<void> {
  await page.evaluate((html) => {
    const body = [...document.querySelectorAll('article[data-role="customer"] .body')].at(-1);
    body?.insertAdjacentHTML('beforeend', html);
  }, filler);
}

/** A further line of the customer, as the helpdesk itself would show it. */
async function addLine(page: Page): Promise<void> {
  await page.evaluate(() => {
    const first = document.querySelector('article[data-role="customer"]');
    const line = first?.cloneNode(true);
    if (!(line instanceof HTMLElement)) return;
    line.dataset.messageId = 'further';
    const body = line.querySelector('.body');
    if (body) body.textContent = 'Is there any news of it?';
    document.querySelector('[data-desk="thread"]')?.append(line);
  });
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.locator('article[data-role="customer"]').first().waitFor();
}

test('how long a page of 5 MB stands still', { timeout: 240_000 }, async () => {
  const desk = await serveDesk({ port: 0 });
  const harness = await launch({ build: 'test' });
  const row = (name: string, { longest, longTasks, own }: Standstill) =>
    console.log(
      `    ${name.padEnd(32)}${longest.toFixed(0).padStart(5)} ms, ${longTasks} long tasks, Kuule's own time ${own.toFixed(0)} ms`,
    );
  try {
    console.log('Longest standstill of a page with a message of 5 MB:');
    const page = await harness.openPage(`${desk.url}?lang=en#en-two-invoices`);
    for (const [name, filler] of FILLERS) {
      console.log(`  ${name}`);
      await reload(page);
      row('the page alone, it comes', await standstill(page, () => fill(page, filler)));
      row('the page alone, a line comes', await standstill(page, () => addLine(page)));
      await reload(page);
      // Opened before: the browser lays the page out anew beside a panel, which takes seconds and is not the reading.
      const panel = await harness.openPanel(page);
      await panel.locator('[data-prompt]').waitFor();
      row('Kuule, it comes and is read', await standstill(page, () => fill(page, filler)));
      row('Kuule, a line comes', await standstill(page, () => addLine(page)));
      await panel.close();
    }
  } finally {
    await harness.close();
    await desk.close();
  }
});
