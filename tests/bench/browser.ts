import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../browser/harness/launch';
import { waitUntil } from '../browser/harness/waitUntil';
import { serveDesk } from '../demo/server.mjs';
import { quantile } from './statistics';

const KEYS = 400;
const LINES = 3;

type Typing = { readonly events: number; readonly p95: number; readonly longTasks: number };

/** Types into the plain composer; how long all handlers of each `input` event ran (Event Timing), in milliseconds. */
async function typing(page: Page): Promise<Typing> {
  await page.evaluate(() => {
    const kept: { spent: number[]; long: number } = { spent: [], long: 0 };
    Reflect.set(globalThis, 'measured', kept);
    new PerformanceObserver((list) => {
      kept.long += list.getEntries().length;
    }).observe({ type: 'longtask' });
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name === 'input' && entry instanceof PerformanceEventTiming) {
          kept.spent.push(entry.processingEnd - entry.processingStart);
        }
      }
    });
    // The lowest threshold there is: https://w3c.github.io/event-timing/
    observer.observe(Object.assign({ type: 'event' }, { durationThreshold: 16 }));
  });
  await page.locator('textarea#reply').click();
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.press(key % 6 === 5 ? 'Space' : 'KeyA');
  await page.waitForTimeout(300);
  const measured: { spent: number[]; long: number } = await page.evaluate(() =>
    Reflect.get(globalThis, 'measured'),
  );
  await page.locator('textarea#reply').fill('');
  return { events: measured.spent.length, p95: quantile(measured.spent, 0.95), longTasks: measured.long };
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

const desk = await serveDesk({ port: 0 });
const harness = await launch({ build: 'test' });
try {
  const mail = `${desk.url}?lang=en#two-invoices`;
  const page = await harness.openPage(mail);
  const nothing = await typing(page);

  await page.reload();
  await page.evaluate(() => document.addEventListener('input', () => undefined, { capture: true }));
  const listener = await typing(page);

  await page.reload();
  const panel = await harness.openPanel(page);
  await panel.locator('[data-view="live"]').waitFor();
  await panel.locator('[data-prompt]').waitFor();
  const kuule = await typing(page);
  const prompts = await messageToPrompt(page, panel);

  const row = (name: string, { events, p95, longTasks }: Typing) =>
    `  ${name.padEnd(34)}${(p95 / listener.p95).toFixed(2).padStart(5)}  (p95 ${p95.toFixed(2)} ms of ${events} events, ${longTasks} long tasks)`;
  console.log('Handlers of an input event, in relation to an empty listener:');
  console.log(row('nothing', nothing));
  console.log(row('an empty listener', listener));
  console.log(row('Kuule, panel open', kuule));
  console.log(
    `From a customer's line in the page to its prompt in the panel: median ${quantile(prompts, 0.5)} ms`,
  );
} finally {
  await harness.close();
  await desk.close();
}

const output = '.output/chrome-mv3';
console.log('Sizes:');
console.log(
  `  content script  ${kilobytes(join(output, 'content-scripts/helpdesk.js')).toFixed(1)} kB of 30`,
);
console.log(`  insert.js       ${kilobytes(join(output, 'insert.js')).toFixed(1)} kB`);
console.log(`  whole package   ${kilobytes(output).toFixed(0)} kB unpacked`);
