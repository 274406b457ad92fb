import { afterEach, test } from 'vitest';
import { type Harness, type LaunchOptions, launch } from './harness/launch';
import { seededDashboard } from './harness/seededDashboard';
import { waitUntil } from './harness/waitUntil';

let harness: Harness | undefined;
afterEach(async () => {
  await harness?.close();
  harness = undefined;
});

async function start(options: LaunchOptions = {}): Promise<Harness> {
  harness = await launch(options);
  return harness;
}

test('a site that is paused is no longer read by itself, a resumed one is', async () => {
  const { openExtensionPage } = await start();
  const page = await openExtensionPage('options.html');
  const registered = () =>
    page.evaluate<string>(
      'chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap((one) => one.matches).sort().join())',
    );
  const until = (matches: readonly string[]) =>
    waitUntil(`scripts for ${matches}`, async () => (await registered()) === matches.join() || undefined);
  await until(['http://127.0.0.1/*', 'http://localhost/*']);
  await page.getByRole('button', { name: /^Pause\s*: http:\/\/localhost$/ }).click();
  await until(['http://127.0.0.1/*']);
  await page.reload();
  await page.getByRole('button', { name: /^Resume\s*: http:\/\/localhost$/ }).click();
  await until(['http://127.0.0.1/*', 'http://localhost/*']);
  await page.getByRole('button', { name: /^Withdraw\s*: http:\/\/localhost$/ }).click();
  await page.getByText('The browser keeps the permission for http://localhost.', { exact: false }).waitFor();
});

test('an address that is none is told before the browser is asked', async () => {
  const page = await (await start()).openExtensionPage('options.html');
  await page.getByLabel('Address of your helpdesk').fill('chrome://settings');
  await page.getByRole('button', { name: 'Add this site' }).click();
  await page.getByText('That is not the address of a web page.', { exact: false }).waitFor();
});

test('a rule that is switched off stays off; resetting settings brings it back and leaves the insights', async () => {
  const open = await start();
  await seededDashboard(open);
  const page = await open.openExtensionPage('options.html');
  const rule = page.locator('#rules .knowledge input').first();
  await rule.uncheck();
  await page.locator('#rules').getByText('1 off', { exact: false }).waitFor();
  await page.reload();
  await page.locator('#rules').getByText('1 off', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Reset these settings' }).click();
  await waitUntil('the rule to be on', () => rule.isChecked().then((on) => on || undefined));
  await page.getByText(/30\sinsights are stored on this machine/).waitFor();
});

test('everything is deleted only once the word is written', async () => {
  const open = await start();
  const dashboard = await seededDashboard(open);
  const page = await open.openExtensionPage('options.html');
  await page.getByText('Delete all insights').first().click();
  const button = page.getByRole('button', { name: 'Delete all insights' });
  await button.click({ force: true });
  await page.getByText(/30\sinsights are stored/).waitFor();
  await page.getByLabel('Confirmation').fill('delete');
  await button.click();
  await page.getByText('All insights have been deleted.').waitFor();
  await page.getByText(/^.* 0\sinsights are stored/).waitFor();
  await dashboard.getByText('Nothing logged yet').waitFor();
});
