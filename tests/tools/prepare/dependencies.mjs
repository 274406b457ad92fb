import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, runNpm, say, seconds } from './run.mjs';

async function readPackages(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

/**
 * Why the installed packages do not fit the lock file, or undefined when they do. npm itself writes what it installed
 * into `node_modules/.package-lock.json` as its very last step, so that half an installation counts as none.
 */
export async function staleReason(root = ROOT) {
  const locked = await readPackages(join(root, 'package-lock.json'));
  if (locked === undefined) throw new Error('package-lock.json is missing: get the project’s files again.');
  const installed = await readPackages(join(root, 'node_modules/.package-lock.json'));
  if (installed === undefined) return 'they are not installed';
  for (const [path, { version, optional }] of Object.entries(locked)) {
    if (path === '') continue;
    // Packages for other platforms are left out by npm.
    if (installed[path] === undefined && optional) continue;
    if (installed[path]?.version !== version)
      return 'package-lock.json has changed since they were installed';
  }
  return undefined;
}

/** Installs the locked packages if they are missing or no longer fit the lock file, and says so. */
export async function ensureDependencies() {
  const reason = await staleReason();
  if (reason === undefined) return say('Packages: as locked.');
  const since = Date.now();
  say(`Packages: ${reason}; npm ci (about a minute) …`);
  if ((await runNpm('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) !== 0) {
    throw new Error('npm ci failed: see its message above.');
  }
  say(`Packages: installed in ${seconds(since)}.`);
}
