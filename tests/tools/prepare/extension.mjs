import { readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { findDictionary } from './dictionary.mjs';
import { ROOT, runQuietly, say, seconds } from './run.mjs';

const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'public',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
];

/** When a file, or anything in a folder, was last changed: milliseconds. A folder's own time tells of deleted files. */
async function changedAt(path) {
  const entry = await stat(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  const inside = await Promise.all((await readdir(path)).map((name) => changedAt(join(path, name))));
  return Math.max(entry.mtimeMs, ...inside);
}

async function isFresh(manifest) {
  const built = await stat(manifest).catch(() => undefined);
  if (built === undefined) return false;
  // A dictionary that came, or went, since then.
  const hasDictionary = await stat(join(manifest, '../voikko-fi.vfst')).then(
    () => true,
    () => false,
  );
  if (hasDictionary !== (findDictionary() !== undefined)) return false;
  const sources = await Promise.all(SOURCES.map((name) => changedAt(join(ROOT, name))));
  return sources.every((changed) => changed < built.mtimeMs);
}

/** The folder of a build. WXT names it by browser, manifest version and mode. */
export function extensionFolder(mode) {
  return join(ROOT, '.output', mode === 'production' ? 'chrome-mv3' : `chrome-mv3-${mode}`);
}

/**
 * Builds the extension for Chromium unless the last build is newer than every source, and resolves to its folder. Mode
 * `test` may read loopback pages without asking, since a headless browser cannot answer the permission prompt.
 */
export async function buildExtension({ mode }) {
  const folder = extensionFolder(mode);
  if (await isFresh(join(folder, 'manifest.json'))) return folder;
  const since = Date.now();
  say(`Extension: building (${mode}) …`);
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { code, output } = await runQuietly(process.execPath, [wxt, 'build', '--mode', mode]);
  if (code !== 0) throw new Error(`the ${mode} build failed:\n${output}`);
  // What changed while it was built is newer than the build.
  await utimes(join(folder, 'manifest.json'), since / 1000, since / 1000);
  say(`Extension: built in ${seconds(since)}.`);
  return folder;
}
