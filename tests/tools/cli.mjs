// Runs a command of the analysis contract: `node tests/tools/cli.mjs analyse|themes`. Builds it first when a source is newer.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findDictionary } from './prepare/dictionary.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const builds = join(root, '.output/cli');
const COMMANDS = ['analyse', 'themes'];
const OLD = 60 * 60 * 1000;

const [command, ...rest] = process.argv.slice(2);
if (!COMMANDS.includes(command)) {
  console.error(`Usage: node tests/tools/cli.mjs ${COMMANDS.join('|')} [--help]`);
  process.exit(2);
}
const file = await built(command);
// Only what is on this machine already: a command never waits for a network.
const dictionary = findDictionary()?.path;
if (dictionary !== undefined) process.env.KUULE_VOIKKO = dictionary;
process.argv = [process.argv[0], file, ...rest];
await import(pathToFileURL(file).href);

/** The built command; its folder is named by what it was built from, so that two runs never see half a build. */
async function built(name) {
  const folder = join(builds, `${name}-${fingerprint()}`);
  const result = join(folder, `${name}.mjs`);
  if (existsSync(result)) return result;
  const { build } = await import('vite');
  const making = join(builds, `making-${process.pid}-${Date.now()}`);
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    customLogger: quiet(),
    build: {
      ssr: join(root, `utils/cli/${name}.ts`),
      outDir: making,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
  try {
    renameSync(making, folder);
  } catch {
    // Another run was quicker: its build is the same.
    rmSync(making, { recursive: true, force: true });
  }
  removeOld(folder);
  return result;
}

function fingerprint() {
  const hash = createHash('sha256');
  const files = readdirSync(join(root, 'utils'), { recursive: true })
    .map((path) => join(root, 'utils', path.toString()))
    .filter((path) => /\.(?:ts|json)$/.test(path));
  files.push(join(root, 'package-lock.json'), fileURLToPath(import.meta.url));
  for (const path of files.sort()) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path}:${mtimeMs}:${size};`);
  }
  return hash.digest('hex').slice(0, 16);
}

function removeOld(keep) {
  mkdirSync(builds, { recursive: true });
  for (const name of readdirSync(builds)) {
    const path = join(builds, name);
    if (path !== keep && Date.now() - statSync(path).mtimeMs > OLD)
      rmSync(path, { recursive: true, force: true });
  }
}

/** Nothing but JSON lines may come on standard output. */
function quiet() {
  const log = (message) => process.stderr.write(`${message}\n`);
  return {
    info() {},
    warn() {},
    warnOnce() {},
    error: log,
    clearScreen() {},
    hasErrorLogged: () => false,
    hasWarned: false,
  };
}
