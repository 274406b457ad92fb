// What `npm start` runs: the demo desk in a browser that has Kuule in it, on a machine with nothing but Node and git.
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serveDesk } from '../demo/server.mjs';
import { ensureBrowser } from './prepare/browser.mjs';
import { ensureDependencies } from './prepare/dependencies.mjs';
import { ensureDictionary } from './prepare/dictionary.mjs';
import { buildExtension } from './prepare/extension.mjs';
import { personFlags } from './prepare/flags.mjs';
import { prepareProfile } from './prepare/profile.mjs';
import { endAll, ended, ROOT, say, start } from './prepare/run.mjs';

/** A site is granted by its address, and its storage goes by its port too: the same port every time, if it is free. */
const USUAL_PORT = 4785;
const PROFILE = resolve(process.env.KUULE_PROFILE ?? `${ROOT}.profile`);

let stopping = false;
let desk;

async function stop(code) {
  if (stopping) return;
  stopping = true;
  await endAll();
  await desk?.close();
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    say('Ending …');
    stop(0);
  });
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function serve() {
  const taken = (error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serveDesk({ port: 0 });
  };
  desk = await serveDesk({ port: USUAL_PORT }).catch(taken);
  say(`Demo desk: ${desk.url}`);
}

/** Opens the browser for a person and resolves to the exit code when it is closed. */
async function openForPerson(path) {
  const extension = await buildExtension({ mode: 'production' });
  await serve();
  const isNew = await prepareProfile(PROFILE, extension);
  const started = Date.now();
  const flags = personFlags(extension, PROFILE);
  // At its first start the extension shows its welcome page. The desk is opened after that, so that it is in front.
  const child = start(path, [...flags, isNew ? 'about:blank' : desk.url], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let problems = '';
  child.stderr.on('data', (part) => {
    problems = (problems + part).slice(-4000);
  });
  const closed = ended(child);
  const early = await Promise.race([closed, pause(isNew ? 4000 : 1500)]);
  if (early === undefined) {
    // A second start with the same profile hands its address to the browser that runs, and ends.
    if (isNew) start(path, [...flags, desk.url], { stdio: 'ignore' });
    say(`Profile: ${PROFILE} (kept between runs; your insights are in it).`);
    say('');
    say('The demo desk is open. Open Kuule beside it: click its icon in the toolbar, or press Alt+Shift+O.');
    say('Ctrl-C, or closing the browser, ends everything.');
  }
  const { code, error } = await closed;
  if (stopping) return 0;
  if (error || code !== 0) {
    say(
      `The browser ended with code ${code}. ${error?.message ?? problems.trim().split('\n').slice(-5).join('\n')}`,
    );
    return 1;
  }
  if (Date.now() - started < 5000) {
    say('The browser closed at once. If another one is open with this profile, close that first:');
    say(`  ${PROFILE}`);
    return 1;
  }
  say('The browser was closed.');
  return 0;
}

/** Without a display nobody could see the browser: the main job runs by itself and tells what it saw. */
async function runSmoke() {
  say('No display: running the main job in a browser without a window instead.');
  await buildExtension({ mode: 'test' });
  await serve();
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(`${ROOT}tests/browser/harness/smoke.ts`, { logLevel: 'error' });
  const language = /^fi/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')
    ? 'fi'
    : 'en';
  await module.smoke({ deskUrl: desk.url, language, say });
  return 0;
}

try {
  await ensureDependencies();
  await ensureDictionary();
  const path = await ensureBrowser();
  await stop(hasDisplay() ? await openForPerson(path) : await runSmoke());
} catch (error) {
  if (!stopping) say(`\nnpm start could not go on: ${error.message}`);
  await stop(1);
}
