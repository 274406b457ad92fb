import type { CDPSession, Page } from 'playwright-core';
import { test } from 'vitest';
import { helpdeskPage } from '../browser/harness/helpdeskPage';
import { type Harness, launch } from '../browser/harness/launch';
import { servePages } from '../browser/harness/servePages';
import { ownTime } from './ownTime';

/** Mutations a second, and for how long, in milliseconds. */
const RATE = 10_000;
const LASTS = 5_000;
const TURNS = 1_000;
/** Milliseconds between two turns to another ticket: longer than the page must rest before it is read. */
const BETWEEN = 120;

const PAGE = helpdeskPage({
  id: 'ticket-0',
  messages: Array.from({ length: 20 }, (_, index) => ({
    role: index % 3 === 1 ? 'agent' : 'customer',
    html: `<p>Line ${index}: the parcel of order 4471 has not come.</p>`,
  })),
  script: `
    const thread = document.querySelector('[data-desk="thread"]');
    const ticker = Object.assign(document.createElement('aside'), { textContent: '0' });
    document.body.append(ticker);
    const places = {
      'beside the conversation': ticker.firstChild,
      'in the conversation': thread.querySelector('.body p').firstChild,
    };
    function mutate(where, rate, lasts) {
      const node = places[where], began = performance.now();
      return new Promise((resolve) => {
        let done = 0;
        const step = () => {
          const due = Math.min(performance.now() - began, lasts) * rate / 1000;
          while (done < due) node.nodeValue = 'Line ' + done++;
          if (performance.now() - began < lasts) setTimeout(step, 4);
          else resolve(done);
        };
        step();
      });
    }
    function turnTo(number) {
      document.querySelector('main').dataset.conversationId = 'ticket-' + number;
      document.querySelector('.subject').textContent = 'Ticket ' + number;
      const fresh = [...thread.children].map((old) => {
        const copy = old.cloneNode(true);
        copy.querySelector('.body').innerHTML = '<p>Ticket ' + number + ': the parcel of order ' + (40000 + number) + ' has not come.</p>';
        return copy;
      });
      thread.replaceChildren(...fresh);
    }`,
});

type Busy = {
  readonly mutations: number;
  readonly task: number;
  readonly own: number;
  readonly longTasks: number;
};

/** The page's main thread while it mutates: share of the time that it was busy, and that the content script had, and its long tasks. */
async function busy(page: Page, where: string): Promise<Busy> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Profiler.enable');
  await page.evaluate(() => {
    const kept = { long: 0 };
    Reflect.set(globalThis, 'kept', kept);
    new PerformanceObserver((list) => {
      kept.long += list.getEntries().length;
    }).observe({ type: 'longtask' });
  });
  const before = await metric(session, 'TaskDuration');
  await session.send('Profiler.start');
  const mutations = Number(await page.evaluate(`mutate('${where}', ${RATE}, ${LASTS})`));
  const { profile } = await session.send('Profiler.stop');
  const task = ((await metric(session, 'TaskDuration')) - before) * 1000;
  const longTasks = Number(await page.evaluate('kept.long'));
  await session.detach();
  return { mutations, task: task / LASTS, own: ownTime(profile) / LASTS, longTasks };
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? 0;
}

/** Bytes of JavaScript objects that are still needed. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const used = await metric(session, 'JSHeapUsedSize');
  await session.detach();
  return used;
}

async function turn(page: Page, from: number, count: number): Promise<void> {
  for (let number = from; number < from + count; number++) {
    await page.evaluate(`turnTo(${number})`);
    await page.waitForTimeout(BETWEEN);
  }
}

async function open(harness: Harness, page: Page): Promise<Page> {
  const panel = await harness.openPanel(page);
  await panel.locator('[data-point]').first().waitFor();
  return panel;
}

test('how Kuule behaves on a restless page', { timeout: 900_000 }, async () => {
  const pages = await servePages({ '/': PAGE });
  const harness = await launch({ build: 'test' });
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const mb = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
  try {
    console.log(`A page that changes ${RATE} times a second for ${LASTS / 1000} s:`);
    const page = await harness.openPage(`${pages.url}/`);
    for (const where of ['beside the conversation', 'in the conversation']) {
      await page.reload();
      const alone = await busy(page, where);
      const panel = await open(harness, page);
      const beside = await busy(page, where);
      await panel.close();
      console.log(
        `  ${where.padEnd(26)}${(beside.task / alone.task).toFixed(2)} times as busy with Kuule (${percent(alone.task)} alone, ${percent(beside.task)} with it, of which Kuule ${percent(beside.own)}; long tasks ${alone.longTasks} and ${beside.longTasks}; ${beside.mutations} changes)`,
      );
    }

    console.log(`${TURNS} turns to another ticket of 20 messages:`);
    await page.reload();
    const panel = await open(harness, page);
    await turn(page, 1, 50);
    const [pageBefore, panelBefore] = [await heap(page), await heap(panel)];
    await turn(page, 51, TURNS);
    const [pageAfter, panelAfter] = [await heap(page), await heap(panel)];
    console.log(
      `  the page   ${(pageAfter / pageBefore).toFixed(2)} times its memory (${mb(pageBefore)}, ${mb(pageAfter)})`,
    );
    console.log(
      `  the panel  ${(panelAfter / panelBefore).toFixed(2)} times its memory (${mb(panelBefore)}, ${mb(panelAfter)})`,
    );
  } finally {
    await harness.close();
    await pages.close();
  }
});
