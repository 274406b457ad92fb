import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { staleReason } from '../tools/prepare/dependencies.mjs';
import { findBrowser, refusal } from '../tools/prepare/findBrowser.mjs';
import { type Program, startTool } from './harness/program';
import { waitUntil } from './harness/waitUntil';

let folder: string;
let started: Program[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kuule-start-'));
});

afterEach(async () => {
  for (const program of started) program.process.kill('SIGKILL');
  await Promise.all(started.map((program) => program.ended));
  started = [];
  await rm(folder, { recursive: true, force: true });
});

/** A program that says it is a browser, notes its arguments, and lives for `seconds`. */
async function fakeBrowser(name: string, version: string, seconds = 60): Promise<string> {
  const file = join(folder, name);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(
    file,
    `#!${process.execPath}
const { writeFileSync } = require('node:fs');
if (process.argv.includes('--version')) console.log(${JSON.stringify(version)});
else {
  writeFileSync(__filename + '.run', JSON.stringify({ pid: process.pid, args: process.argv.slice(2) }));
  setTimeout(() => {}, ${seconds * 1000});
}
`,
  );
  await chmod(file, 0o755);
  return file;
}

/** The start that was to show the desk: with a new profile the browser is started before that, for the welcome page. */
async function startOf(browser: string): Promise<{ pid: number; args: string[] }> {
  return waitUntil('the browser to be started', async () => {
    const text = await readFile(`${browser}.run`, 'utf8').catch(() => '');
    return text.includes('/desk/') ? JSON.parse(text) : undefined;
  });
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

function npmStart(env: Readonly<Record<string, string | undefined>>): Program {
  const program = startTool('tests/tools/start.mjs', env);
  started.push(program);
  return program;
}

test.each([
  ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12', undefined],
  ['Google Chrome for Testing 141.0.7390.54', undefined],
  ['Google Chrome 136.0.7103.59', undefined],
  ['Google Chrome 141.0.7390.54', 'is Google Chrome 141, which ignores --load-extension'],
  ['Chromium 118.0.5993.70', 'is version 118; 123 or newer is needed'],
  [undefined, 'does not start'],
])('%s: %s', (version, expected) => {
  expect(refusal(version)).toBe(expected);
});

test('the browser on the path is preferred, Chrome is skipped and said so, the caches of Playwright are looked into', async () => {
  const chrome = await fakeBrowser('bin/google-chrome', 'Google Chrome 141.0.0.0');
  const cached = await fakeBrowser(
    'home/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome',
    'Chromium 141.0.0.0',
  );
  const older = await fakeBrowser(
    'home/.cache/ms-playwright/chromium-999/chrome-linux64/chrome',
    'Chromium 130.0.0.0',
  );
  const path = [join(folder, 'bin')].join(delimiter);
  const saved = process.env.PATH;
  process.env.PATH = path;
  try {
    expect(findBrowser({}, join(folder, 'home'))).toEqual({
      path: cached,
      version: 'Chromium 141.0.0.0',
      skipped: [],
    });
    expect(findBrowser({ KUULE_BROWSER: older }).path).toBe(older);
    expect(findBrowser({}, join(folder, 'nobody'))).toEqual({
      path: undefined,
      version: '',
      skipped: [`${chrome} is Google Chrome 141, which ignores --load-extension`],
    });
    const chromium = await fakeBrowser('bin/chromium', 'Chromium 150.0.0.0');
    expect(findBrowser({}, join(folder, 'home')).path).toBe(chromium);
  } finally {
    process.env.PATH = saved;
  }
});

test('packages are stale when they are missing, half installed, or other than the lock file says', async () => {
  const lock = (version: string) => ({
    packages: {
      '': {},
      'node_modules/a': { version },
      'node_modules/b-windows': { version: '1.0.0', optional: true },
    },
  });
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock('1.0.0')));
  expect(await staleReason(folder)).toBe('they are not installed');
  await mkdir(join(folder, 'node_modules'));
  expect(await staleReason(folder)).toBe('they are not installed');
  const installed = join(folder, 'node_modules/.package-lock.json');
  await writeFile(installed, JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }));
  expect(await staleReason(folder)).toBeUndefined();
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock('1.0.1')));
  expect(await staleReason(folder)).toBe('package-lock.json has changed since they were installed');
});

test('with a display it opens the desk in the browser with the extension, and Ctrl-C ends both', async () => {
  const browser = await fakeBrowser('browser', 'Chromium 150.0.0.0');
  const profile = join(folder, 'profile');
  const program = npmStart({ DISPLAY: ':0', KUULE_BROWSER: browser, KUULE_PROFILE: profile });
  await program.says('Alt+Shift+O', 110_000);
  expect(program.output()).toContain(`Profile: ${profile}`);
  const { pid, args } = await startOf(browser);
  expect(args).toContain(`--user-data-dir=${profile}`);
  const extension = args.find((arg) => arg.startsWith('--load-extension='))?.split('=')[1] ?? '';
  expect(JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')).host_permissions ?? []).toEqual(
    [],
  );
  const address = args.at(-1) ?? '';
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/desk\/$/);
  expect(program.output()).toContain(address);
  expect((await fetch(address)).status).toBe(200);

  program.process.kill('SIGINT');
  expect(await program.ended).toBe(0);
  expect(isAlive(pid)).toBe(false);
  await expect(fetch(address)).rejects.toThrow('fetch failed');
});

test('a browser that is closed ends it too; one that closes at once is explained', async () => {
  const lasting = await fakeBrowser('lasting', 'Chromium 150.0.0.0', 6);
  const program = npmStart({ DISPLAY: ':0', KUULE_BROWSER: lasting, KUULE_PROFILE: join(folder, 'a') });
  expect(await program.ended).toBe(0);
  expect(program.output()).toContain('The browser was closed.');

  const brief = await fakeBrowser('brief', 'Chromium 150.0.0.0', 0);
  const second = npmStart({ DISPLAY: ':0', KUULE_BROWSER: brief, KUULE_PROFILE: join(folder, 'b') });
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain('The browser closed at once.');
});

test('a browser that cannot be used is named, with what to install', async () => {
  const chrome = await fakeBrowser('chrome', 'Google Chrome 141.0.0.0');
  const program = npmStart({ DISPLAY: ':0', KUULE_BROWSER: chrome });
  expect(await program.ended).toBe(1);
  expect(program.output()).toContain('ignores --load-extension');
  expect(program.output()).toContain('npx playwright-core install chromium');
  expect(existsSync(`${chrome}.run`)).toBe(false);
});

/** A program of the system that, asked to install, puts a browser where it will be looked for, or fails. */
async function fakeInstaller(name: string, target: string | undefined): Promise<void> {
  const file = join(folder, 'bin', name);
  await mkdir(join(folder, 'bin'), { recursive: true });
  await writeFile(
    file,
    `#!${process.execPath}
const { cpSync } = require('node:fs');
const target = ${JSON.stringify(target ?? '')};
if (target === '') process.exit(100);
if (process.argv.includes('install')) cpSync(${JSON.stringify(join(folder, 'spare'))}, target);
`,
  );
  await chmod(file, 0o755);
}

const bareMachine = () => ({
  PATH: join(folder, 'bin'),
  HOME: join(folder, 'home'),
  DISPLAY: ':0',
  KUULE_BROWSER: undefined,
  KUULE_PROFILE: join(folder, 'profile'),
  PLAYWRIGHT_BROWSERS_PATH: join(folder, 'home/browsers'),
});

test('a machine without a browser gets one, and is told so', async () => {
  await fakeBrowser('spare', 'Chromium 150.0.0.0', 6);
  const fromPlaywright = join(folder, 'home/browsers/chromium-1/chrome-linux/chrome');
  await fakeInstaller('apt-get', join(folder, 'bin/chromium'));
  await fakeInstaller('npx', fromPlaywright);
  const program = npmStart(bareMachine());
  expect(await program.ended).toBe(0);
  expect(program.output()).toContain('no Chromium or Chrome for Testing on this machine');
  expect(program.output()).toMatch(/installing the package chromium|npx playwright-core install chromium/);
  expect(program.output()).toContain('Browser: Chromium 150.0.0.0 installed in');
  expect(program.output()).toContain('The browser was closed.');
});

test('when no browser can be installed it says what to install and ends', async () => {
  await fakeInstaller('apt-get', undefined);
  await fakeInstaller('npx', undefined);
  const program = npmStart(bareMachine());
  expect(await program.ended).toBe(1);
  expect(program.output()).toContain('npx playwright-core install chromium …');
  expect(program.output()).toContain('No browser could be installed.');
  expect(program.output()).toContain('sudo apt-get install chromium');
});

test.each([
  ['fi_FI.UTF-8', 'Onko teillä mitään keinoa saada se tänne perjantaiksi?'],
  ['en_GB.UTF-8', 'Is there any way to get the poles here by Thursday night?'],
])('without a display it says so and does the main job by itself (%s)', async (locale, line) => {
  const program = npmStart({
    DISPLAY: undefined,
    WAYLAND_DISPLAY: undefined,
    LC_ALL: locale,
  });
  const code = await program.ended;
  expect(program.output()).toContain('No display');
  expect(program.output()).toContain(line);
  for (const seen of ['Panel:', 'Inserted:', 'Rewritten:', 'Logged:', 'Network:   no request']) {
    expect(program.output()).toContain(seen);
  }
  expect(code).toBe(0);
});
