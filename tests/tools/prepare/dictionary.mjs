import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, run, runQuietly, say, seconds } from './run.mjs';

const INSIDE = 'voikko/5/mor-standard/mor.vfst';
const CACHE = join(ROOT, 'node_modules/.cache/kuule/voikko-fi');
const PACKAGE = 'voikko-fi';
/** Where packages put it: Debian and Ubuntu, Fedora, Homebrew. */
const SHARES = [
  '/usr/lib',
  '/usr/share',
  '/usr/lib64',
  '/usr/local/lib',
  '/usr/local/share',
  '/opt/homebrew/lib',
  '/opt/homebrew/share',
];
const COOKIE = Buffer.from([0x6e, 0x3a, 0x01, 0x00, 0xfa, 0x51, 0x03, 0x00]);

/** What to install, in lines for a person. */
export const BY_HAND = [
  'Install one of these and try again:',
  '  Debian, Ubuntu:  sudo apt-get install voikko-fi',
  '  macOS:           brew install libvoikko',
  'or name a mor.vfst that you have: KUULE_VOIKKO=/path/to/mor.vfst',
].join('\n');

const WITHOUT = 'Finnish is then read by rules, which find fewer base forms and make no word forms.';

function isDictionary(path) {
  return existsSync(path) && readFileSync(path).subarray(0, COOKIE.length).equals(COOKIE);
}

/**
 * The Finnish dictionary of this machine, or a copy that was fetched before; never asks a network.
 *
 * @returns {{ path: string, version: string, licence: string, copyright: string } | undefined}
 */
export function findDictionary(env = process.env) {
  const paths = env.KUULE_VOIKKO
    ? [env.KUULE_VOIKKO]
    : [...SHARES.map((share) => join(share, INSIDE)), join(CACHE, 'usr/lib', INSIDE)];
  const path = paths.find(isDictionary);
  return path === undefined ? undefined : { path, ...described(path) };
}

/** What the file beside it says of the dictionary. */
function described(path) {
  const file = join(path, '../index.txt');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const field = (name) => new RegExp(`^${name}: *(.+)$`, 'm').exec(text)?.[1]?.trim();
  return {
    version: field('SM-Version') ?? 'of unknown version',
    licence: field('License') ?? 'GPL version 2 or later',
    copyright: field('Copyright') ?? 'the authors of Voikko',
  };
}

/** SHA-256 of the dictionary's bytes, which tells exactly which one is in a package. */
export function digestOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

async function hasApt() {
  return process.platform === 'linux' && (await runQuietly('apt-get', ['--version'])).code === 0;
}

async function installPackage() {
  say(`Finnish dictionary: installing the package ${PACKAGE} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  if ((await run('apt-get', ['update', '-qq'], options)) !== 0) return;
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', PACKAGE], options);
}

/** Without root: the package is fetched and unpacked into the repository's own cache. */
async function unpackPackage() {
  say(`Finnish dictionary: fetching the package ${PACKAGE} with apt-get download …`);
  await rm(CACHE, { recursive: true, force: true });
  await mkdir(CACHE, { recursive: true });
  const options = { cwd: CACHE };
  if ((await runQuietly('apt-get', ['download', '-qq', PACKAGE], options)).code !== 0) return;
  const file = readdirSync(CACHE).find((name) => name.endsWith('.deb'));
  if (file !== undefined) await runQuietly('dpkg-deb', ['-x', file, '.'], options);
}

/** Finds the Finnish dictionary, or gets it. Without one nothing fails: it says what Finnish is then, and what to install. */
export async function ensureDictionary() {
  const found = findDictionary();
  if (found !== undefined) {
    say(`Finnish dictionary: Voikko ${found.version} (${found.path}).`);
    return found;
  }
  if (process.env.KUULE_VOIKKO) throw new Error(`KUULE_VOIKKO does not name a dictionary.\n${BY_HAND}`);
  const since = Date.now();
  const isRoot = process.getuid?.() === 0;
  if (await hasApt()) await (isRoot ? installPackage() : unpackPackage());
  const got = findDictionary();
  say(
    got === undefined
      ? `Finnish dictionary: none. ${WITHOUT}\n${BY_HAND}`
      : `Finnish dictionary: Voikko ${got.version} in ${seconds(since)}.`,
  );
  return got;
}
