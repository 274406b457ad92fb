import { readFileSync } from 'node:fs';
import { findBrowser } from './findBrowser.mjs';
import { run, runNpm, say, seconds } from './run.mjs';

const BY_HAND = [
  'Install one of these and try again:',
  '  Debian, Ubuntu:  sudo apt-get install chromium',
  '  Fedora:          sudo dnf install chromium',
  '  macOS:           brew install --cask chromium',
  '  anywhere:        npx playwright-core install chromium',
  'or name a Chromium or Chrome for Testing that you have: KUULE_BROWSER=/path/to/chromium npm start',
].join('\n');

function isDebianAsRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function installPackage() {
  say('Browser: installing the package chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  if ((await run('apt-get', ['update', '-qq'], options)) !== 0) return;
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
}

async function installFromPlaywright() {
  say('Browser: npx playwright-core install chromium …');
  await runNpm('npx', ['--no-install', 'playwright-core', 'install', 'chromium']);
}

/** Finds a browser that can load the extension, or installs one. Rejects with what to install when neither works. */
export async function ensureBrowser() {
  const found = findBrowser();
  for (const line of found.skipped) say(`Browser: skipped ${line}.`);
  if (found.path !== undefined) {
    say(`Browser: ${found.version || 'found'} (${found.path}).`);
    return found.path;
  }
  if (process.env.KUULE_BROWSER) throw new Error(`KUULE_BROWSER does not name a usable browser.\n${BY_HAND}`);
  say('Browser: no Chromium or Chrome for Testing on this machine.');
  const since = Date.now();
  for (const install of isDebianAsRoot()
    ? [installPackage, installFromPlaywright]
    : [installFromPlaywright]) {
    await install();
    const { path, version } = findBrowser();
    if (path === undefined) continue;
    say(`Browser: ${version} installed in ${seconds(since)}.`);
    return path;
  }
  throw new Error(`No browser could be installed.\n${BY_HAND}`);
}
