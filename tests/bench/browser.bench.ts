import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { test } from 'vitest';
import { chooseEditor } from '../browser/harness/deskPage';
import { launch } from '../browser/harness/launch';
import { waitUntil } from '../browser/harness/waitUntil';
import { serveDesk } from '../demo/server.mjs';
import { quantile } from './statistics';

const KEYS = 200;
const ROUNDS = 3;
const LINES = 3;

type Typing = { readonly spent: readonly number[]; readonly longTasks: number };

/**
 * Types into the plain composer. How long all handlers of each `input` event ran (Event Timing), in milliseconds, is told only
 * for events that took 16 ms to the next frame (https://w3c.github.io/event-timing/), so frames are made slow for that;
 * long tasks are counted before, while nothing slows the page.
 */
async function typing(page: Page): Promise<Typing> {
  await chooseEditor(page, 'plain');
  await page.locator('textarea#reply').click();
  await page.evaluate(() => {
    const kept = { spent: [] as number[], long: 0, slow: false };
    Reflect.set(globalThis, 'kept', kept);
    new PerformanceObserver((list) => {
      if (!kept.slow) kept.long += list.getEntries().length;
    }).observe({ type: 'longtask' });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name === 'input' && entry instanceof PerformanceEventTiming) {
          kept.spent.push(entry.processingEnd - entry.processingStart);
        }
      }
    }).observe(Object.assign({ type: 'event' }, { durationThreshold: 16 }));
  });
  await press(page, KEYS / 2);
  await page.evaluate(() => {
    const kept = Reflect.get(globalThis, 'kept');
    kept.slow = true;
    const slowFrame = () => {
      const end = performance.now() + 20;
      while (performance.now() < end);
      if (kept.slow) requestAnimationFrame(slowFrame);
    };
    requestAnimationFrame(slowFrame);
  });
  await press(page, KEYS);
  const { spent, long }: { spent: number[]; long: number } = await page.evaluate(() => {
    const kept = Reflect.get(globalThis, 'kept');
    kept.slow = false;
    return kept;
  });
  await page.locator('textarea#reply').fill('');
  return { spent, longTasks: long };
}

async function press(page: Page, keys: number): Promise<void> {
  for (let key = 0; key < keys; key += 1) await page.keyboard.press(key % 6 === 5 ? 'Space' : 'KeyA');
  await page.waitForTimeout(300);
}

/** From the moment a customer's line is in the page until a prompt that rests on it is in the panel, in milliseconds. */
async function messageToPrompt(page: Page, panel: Page): Promise<number[]> {
  const times: number[] = [];
  for (let line = 0; line < LINES; line += 1) {
    const words = `Order ${40_000 + line * 111} still has not arrived.`;
    const started = Date.now();
    await page.evaluate((text) => {
      const thread = document.querySelector('[data-desk="thread"]');
      const last = [...document.querySelectorAll('article[data-role="customer"]')].at(-1);
      const copy = last?.cloneNode(true);
      if (!thread || !(copy instanceof HTMLElement)) return;
      copy.dataset.messageId = text;
      const body = copy.querySelector('.body');
      if (body) body.textContent = text;
      thread.append(copy);
    }, words);
    await waitUntil('the new line in the panel', async () =>
      (await panel.locator('[data-panel]').innerText()).includes(words.slice(6, 11)) &&
      (await panel.locator('[data-prompt]').count()) > 0
        ? true
        : undefined,
    );
    times.push(Date.now() - started);
  }
  return times;
}

function kilobytes(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size / 1000;
  return readdirSync(path).reduce((sum, name) => sum + kilobytes(join(path, name)), 0);
}

test('what the extension costs in the browser', { timeout: 300_000 }, async () => {
  const desk = await serveDesk({ port: 0 });
  const harness = await launch({ build: 'test' });
  const seen: Record<'nothing' | 'listener' | 'kuule', Typing[]> = { nothing: [], listener: [], kuule: [] };
  const prompts: number[] = [];
  try {
    const page = await harness.openPage(`${desk.url}?lang=en#en-two-invoices`);
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.reload();
      seen.nothing.push(await typing(page));

      await page.reload();
      await page.evaluate(() => document.addEventListener('input', () => undefined, { capture: true }));
      seen.listener.push(await typing(page));

      await page.reload();
      const panel = await harness.openPanel(page);
      await panel.locator('[data-prompt]').waitFor();
      seen.kuule.push(await typing(page));
      prompts.push(...(await messageToPrompt(page, panel)));
      await panel.close();
    }
  } finally {
    await harness.close();
    await desk.close();
  }

  const p95 = (kind: keyof typeof seen) =>
    quantile(
      seen[kind].flatMap(({ spent }) => spent),
      0.95,
    );
  const row = (name: string, kind: keyof typeof seen) => {
    const events = seen[kind].flatMap(({ spent }) => spent).length;
    const long = seen[kind].reduce((sum, { longTasks }) => sum + longTasks, 0);
    const ratio = (p95(kind) / p95('listener')).toFixed(2);
    return `  ${name.padEnd(24)}${ratio}  (p95 ${p95(kind).toFixed(2)} ms of ${events} events, ${long} long tasks)`;
  };
  console.log('Handlers of an input event, in relation to an empty listener:');
  console.log(row('nothing', 'nothing'));
  console.log(row('an empty listener', 'listener'));
  console.log(row('Kuule, panel open', 'kuule'));
  console.log(
    `  Kuule above the listener: ${(p95('kuule') - p95('listener')).toFixed(2)} ms (aim 0.2 or less)`,
  );
  console.log(
    `From a customer's line in the page to its prompt: median ${quantile(prompts, 0.5)} ms of ${prompts.length}`,
  );
});

test('what it weighs', () => {
  const output = '.output/chrome-mv3';
  console.log('Sizes:');
  console.log(`  content script  ${kilobytes(join(output, 'helpdesk.js')).toFixed(1)} kB of 30`);
  console.log(`  insert.js       ${kilobytes(join(output, 'insert.js')).toFixed(1)} kB`);
  console.log(`  whole package   ${kilobytes(output).toFixed(0)} kB unpacked`);
});
