import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { staleReason } from './dependencies.mjs';
import { ROOT, runNpm, say, seconds } from './run.mjs';

const FOLDER = join(ROOT, 'tests/editors');
const BUILT = join(ROOT, 'node_modules/.cache/kuule/editors');
const BY_HAND = 'Install them and try again:\n  npm ci --ignore-scripts --prefix tests/editors';

/** Installs the editors that the insert is tried in, unless they are there as locked. */
async function ensurePackages() {
  const reason = await staleReason(FOLDER);
  if (reason === undefined) return;
  const since = Date.now();
  say(`Editors: ${reason}; npm ci in tests/editors (about a minute) …`);
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if ((await runNpm('npm', options, { cwd: FOLDER })) !== 0) {
    throw new Error(`The editors for the tests could not be installed: see npm's message above.\n${BY_HAND}`);
  }
  say(`Editors: installed in ${seconds(since)}.`);
}

async function changedAt(path) {
  const entry = await stat(path).catch(() => undefined);
  if (!entry?.isDirectory()) return entry?.mtimeMs ?? 0;
  const inside = await Promise.all((await readdir(path)).map((name) => changedAt(join(path, name))));
  return Math.max(entry.mtimeMs, ...inside);
}

async function isFresh(built) {
  const sources = ['pages', 'parts', 'package-lock.json'].map((name) => changedAt(join(FOLDER, name)));
  return Math.max(...(await Promise.all(sources))) < built;
}

/**
 * A page's script for every editor of `tests/editors/pages`, built unless the last build is newer than every source.
 *
 * @returns {Promise<string>} the folder they are in: `<name>.js`
 */
export async function buildEditors() {
  await ensurePackages();
  if (await isFresh(await changedAt(join(BUILT, 'built.json')))) return BUILT;
  const since = Date.now();
  const { build } = await import('vite');
  const pages = (await readdir(join(FOLDER, 'pages'))).filter((name) => name.endsWith('.js'));
  await build({
    root: FOLDER,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { global: 'globalThis' },
    build: {
      outDir: BUILT,
      emptyOutDir: true,
      target: 'chrome123',
      manifest: 'built.json',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(
          pages.map((name) => [name.replace(/\.js$/, ''), join(FOLDER, 'pages', name)]),
        ),
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  });
  say(`Editors: built in ${seconds(since)}.`);
  return BUILT;
}
