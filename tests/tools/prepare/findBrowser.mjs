import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The oldest Chromium that the extension works in: the manifest's `minimum_chrome_version`. */
const OLDEST = 123;
/** From this version on, Google's own Chrome ignores `--load-extension`. */
const CHROME_REFUSES_FROM = 137;

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function subfolders(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function onPath(names, path = process.env.PATH ?? '') {
  return names.flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)));
}

/** Programs inside the folders that Playwright and Puppeteer keep browsers in, newest first. */
function inCaches(env, home) {
  const folders = [
    env.PLAYWRIGHT_BROWSERS_PATH,
    join(home, '.cache/ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
    env.LOCALAPPDATA && join(env.LOCALAPPDATA, 'ms-playwright'),
    join(home, '.cache/puppeteer/chrome'),
  ];
  const inside = [
    'chrome',
    'chrome.exe',
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ];
  return folders.filter(Boolean).flatMap((folder) =>
    subfolders(folder)
      .filter((name) => /^(chromium-\d+|[a-z]+(_arm)?(32|64)?-\d+[\d.]*)$/.test(name))
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .flatMap((name) =>
        subfolders(join(folder, name)).flatMap((platform) =>
          inside.map((file) => join(folder, name, platform, file)),
        ),
      ),
  );
}

/** Where a browser may be on this machine, best first. Chrome comes last: new ones refuse to load an extension. */
function candidates(env, home) {
  return [
    ...onPath(['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing']),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ...[env.LOCALAPPDATA, env.PROGRAMFILES]
      .filter(Boolean)
      .map((at) => join(at, 'Chromium/Application/chrome.exe')),
    ...inCaches(env, home),
    ...onPath(['google-chrome', 'google-chrome-stable']),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
}

function versionOf(path) {
  // On Windows the question would open a window instead of being answered.
  if (process.platform === 'win32') return '';
  try {
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

/** Why a browser that calls itself `version` cannot be used, or undefined when it can. */
export function refusal(version) {
  if (version === undefined) return 'does not start';
  const major = Number(/(\d+)\.\d/.exec(version)?.[1] ?? OLDEST);
  if (major < OLDEST) return `is version ${major}; ${OLDEST} or newer is needed`;
  if (/^Google Chrome (?!for Testing)/.test(version) && major >= CHROME_REFUSES_FROM) {
    return `is Google Chrome ${major}, which ignores --load-extension`;
  }
  return undefined;
}

/**
 * Finds a browser that can load the extension. `path` is undefined when there is none; `skipped` says in plain words what
 * was found and left aside. `KUULE_BROWSER` names one and stops the search.
 *
 * @returns {{ path: string | undefined, version: string, skipped: string[] }}
 */
export function findBrowser(env = process.env, home = homedir()) {
  const named = env.KUULE_BROWSER;
  const paths = named ? [named] : [...new Set(candidates(env, home))].filter(isProgram);
  const skipped = [];
  for (const path of paths) {
    const version = versionOf(path);
    const reason = refusal(version?.trim());
    if (reason === undefined) return { path, version: version.trim(), skipped };
    skipped.push(`${path} ${reason}`);
  }
  return { path: undefined, version: '', skipped };
}
