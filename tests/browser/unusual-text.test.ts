import { expect, test } from 'vitest';
import { type Beside, besidePages } from './harness/besidePages';
import { customerPage } from './harness/helpdeskPage';
import { gatherProblems } from './harness/problems';

const RTL = 'المصباح الذي اشتريته مكسور وأريد استبداله.';

const PAGES = {
  '/script': customerPage(
    'script',
    'I typed &lt;script&gt;globalThis.ran = true&lt;/script&gt; into the search and it does not work. &lt;img src=x onerror="globalThis.ran = true"&gt;',
  ),
  '/right-to-left': customerPage('right-to-left', RTL, { language: 'ar' }),
  '/emoji': customerPage(
    'emoji',
    'My lamp 💡 broke 😭 on Monday. 👩‍👩‍👧 I need a new one before the party 🎉.',
  ),
  '/mojibake': customerPage(
    'mojibake',
    'Hei! Lamppu ei toimi. Asiakasymm?rryst? ei l?ydy, ja tilaus on my?h?ss?. K?vin jo liikkeess?nne.',
    { language: 'fi' },
  ),
  '/swedish': customerPage(
    'swedish',
    'Hej! Lampan som jag beställde har gått sönder och jag skulle vilja få en ny.',
    { language: 'sv' },
  ),
};

let beside: Beside;
besidePages(PAGES, (now) => {
  beside = now;
});

test('markup is words: shown, logged and inserted as it stands, never run', async () => {
  await beside.open('/script');
  await beside.point('<script>').waitFor();
  await beside.point('<script>').locator('[data-action="log"]').click();
  expect(await beside.panel.locator('[data-field="quote"]').inputValue()).toContain(
    '<script>globalThis.ran = true</script>',
  );
  await beside.panel.locator('[data-action="save"]').click();
  await beside.panel.locator('[data-notice="saved"]').waitFor();
  const dashboard = await beside.harness.context.newPage();
  const dashboardProblems = gatherProblems(dashboard);
  await dashboard.goto(`chrome-extension://${beside.harness.extensionId}/dashboard.html`);
  await dashboard.getByText('<script>globalThis.ran = true</script>').first().waitFor();
  for (const shown of [beside.page, beside.panel, dashboard]) {
    expect(await shown.evaluate(() => Reflect.get(globalThis, 'ran'))).toBeUndefined();
  }
  expect(await beside.panel.locator('[data-panel] :is(script, img)').count()).toBe(0);
  expect(dashboardProblems).toEqual([]);
});

test('right to left: nothing is suggested, the quote runs in its own direction and is logged whole', async () => {
  await beside.open('/right-to-left');
  await beside.panel.getByText('In this conversation nothing is suggested. Logging works.').waitFor();
  const quote = beside.panel.locator('[data-listen] .voice');
  expect(await quote.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await beside.panel.locator('[data-listen] [data-action="log"]').click();
  const field = beside.panel.locator('[data-field="quote"]');
  expect(await field.inputValue()).toBe(RTL);
  expect(await field.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await beside.panel.locator('[data-action="save"]').click();
  await beside.panel.locator('[data-notice="saved"]').waitFor();
});

test('emoji: quoted whole, and what is inserted is what was shown', async () => {
  await beside.open('/emoji');
  await beside.point('💡 broke').waitFor();
  await beside.panel.locator('[data-prompt]').waitFor();
  const text = await beside.panel.locator('[data-prompt-text]').textContent();
  await beside.panel.locator('[data-prompt] [data-action="insert"]').click();
  await beside.panel.locator('[data-notice="inserted"]').waitFor();
  expect(await beside.page.locator('#reply').inputValue()).toBe(text);
  expect(await beside.panel.locator('[data-panel]').innerText()).not.toMatch(/\p{Surrogate}|\uFFFD/u);
});

test('mojibake: a lost letter is no question', async () => {
  await beside.open('/mojibake');
  await beside.point('Lamppu ei toimi').waitFor();
  expect(await beside.panel.locator('[data-language]').inputValue()).toBe('fi');
  expect(await beside.panel.locator('[data-point="question"]').count()).toBe(0);
});

test('Swedish: nothing is suggested, and its words can be logged', async () => {
  await beside.open('/swedish');
  await beside.panel.getByText('Prompts work in Finnish and English.').waitFor();
  expect(await beside.panel.locator('[data-prompt], [data-finding]').count()).toBe(0);
  await beside.panel.locator('[data-listen] [data-action="log"]').click();
  expect(await beside.panel.locator('[data-field="quote"]').inputValue()).toContain(
    'Lampan som jag beställde',
  );
  await beside.panel.locator('[data-action="save"]').click();
  await beside.panel.locator('[data-notice="saved"]').waitFor();
});
