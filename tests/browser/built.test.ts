import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { adapters } from '../../utils/adapters/registry';
import { findDictionary } from '../tools/prepare/dictionary.mjs';
import { type BuildMode, buildExtension } from '../tools/prepare/extension.mjs';

/** Bytes, as they stand in the package. */
const CONTENT_SCRIPT_LIMIT = 30_000;

/** What can send something somewhere. */
const SENDERS = [
  'fetch(',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'sendBeacon',
  'EventSource',
  'RTCPeerConnection',
];

/**
 * Senders that stand in the package without being used: Papa Parse asks the network for a file only when it is told to `download`; we
 * hand it texts. The content policy would refuse it all the same.
 */
const DEAD = [['chunks/dashboard-*.js', 'XMLHttpRequest']];

/** The engine's worker reads the dictionary out of the package: the content policy lets it ask for nothing else. */
const OWN_FILES = [['assets/engine.worker-*.js', 'fetch(']];

/** Hosts of helpdesks, by which their pages are known. */
const HELPDESKS = new Set(
  adapters
    .flatMap(({ detect }) => detect.url ?? [])
    .flatMap((pattern) => /^https:\/\/([\w.-]+\.[a-z]{2,})/.exec(pattern)?.[1] ?? []),
);
/** Addresses that are names or advice in messages of libraries, never asked for. */
const NAMES = new Set(['www.w3.org', 'wxt.dev', 'bit.ly', 'tinyurl.com', 'github.com']);

type Extension = { readonly folder: string; readonly files: readonly string[] };

async function filesIn(folder: string, root = folder): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path, root) : [relative(root, path).replaceAll('\\', '/')];
    }),
  );
  return found.flat().sort();
}

/** A file's name without the part that changes with its content. */
const stable = (file: string) => file.replace(/-[\w-]{8}(?=\.\w+$)/, '-*');

describe.each(['production', 'test'] as const satisfies readonly BuildMode[])('the %s build', (mode) => {
  let extension: Extension;
  const text = (file: string) => readFile(join(extension.folder, file), 'utf8');
  const code = () => extension.files.filter((file) => /\.(js|css|html)$/.test(file));

  beforeAll(async () => {
    const folder = await buildExtension({ mode });
    extension = { folder, files: await filesIn(folder) };
  });

  test('asks for these permissions and no other, under this content policy', async () => {
    const manifest = JSON.parse(await text('manifest.json'));
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'scripting', 'sidePanel', 'storage']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.host_permissions ?? []).toEqual(
      mode === 'test' ? ['http://127.0.0.1/*', 'http://localhost/*'] : [],
    );
    for (const open of [
      'content_scripts',
      'externally_connectable',
      'web_accessible_resources',
      'update_url',
    ]) {
      expect(manifest[open] ?? [], open).toEqual([]);
    }
    expect(manifest.content_security_policy).toEqual({
      extension_pages: [
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "frame-ancestors 'none'",
        "form-action 'none'",
        "base-uri 'none'",
      ].join('; '),
    });
  });

  test(`has a content script of at most ${CONTENT_SCRIPT_LIMIT} bytes`, async () => {
    const { size } = await stat(join(extension.folder, 'helpdesk.js'));
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThanOrEqual(CONTENT_SCRIPT_LIMIT);
  });

  test('holds nothing that could send, but for dead code of libraries', async () => {
    const found: string[][] = [];
    for (const file of code()) {
      const written = await text(file);
      for (const sender of SENDERS) if (written.includes(sender)) found.push([stable(file), sender]);
    }
    expect(found.filter((one) => !OWN_FILES.some((own) => own.join() === one.join()))).toEqual(DEAD);
  });

  test('reads one file of its own, and that one is there where the machine has it', async () => {
    for (const file of code().filter((name) => OWN_FILES.some(([own]) => own === stable(name)))) {
      expect((await text(file)).match(/fetch\([^;]*/g)?.map((call) => call.slice(0, 60))).toEqual([
        expect.stringMatching(/^fetch\(new URL\([`"']\/voikko-fi\.vfst[`"'],\s*self\.location\.origin\)\)/),
      ]);
    }
    expect(extension.files.includes('voikko-fi.vfst')).toBe(findDictionary() !== undefined);
  });

  test('names no address that it would load from', async () => {
    const hosts = new Set<string>();
    for (const file of code()) {
      for (const [, host = ''] of (await text(file)).matchAll(/\bhttps?:\/\/([\w.-]+\.[a-z]{2,})/g)) {
        hosts.add(host);
      }
      const loads =
        /(?:src|href)=["']?(?:https?:)?\/\/|@import\s+(?:url\()?["']?(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\//;
      expect(await text(file), file).not.toMatch(loads);
    }
    expect([...hosts].filter((host) => !NAMES.has(host) && !HELPDESKS.has(host))).toEqual([]);
  });

  test('brings the licences of what it is made of', async () => {
    const licences = await text('licences.txt');
    for (const name of [
      'comlink',
      'compromise',
      'dexie',
      'fast-diff',
      'papaparse',
      'preact',
      'ulid',
      'valibot',
    ]) {
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
    expect(licences).toContain('GPL-3.0-or-later');
  });

  test('has all that its pages and its manifest name, in both languages', async () => {
    const manifest = JSON.parse(await text('manifest.json'));
    const named = [
      ...Object.values<string>(manifest.icons),
      manifest.background.service_worker,
      manifest.options_ui.page,
      manifest.side_panel.default_path,
      'insert.js',
    ];
    for (const page of extension.files.filter((file) => file.endsWith('.html'))) {
      for (const [, path = ''] of (await text(page)).matchAll(/(?:src|href)="\/([^"]+)"/g)) named.push(path);
    }
    expect(named.filter((path) => !extension.files.includes(path))).toEqual([]);
    const words = async (language: string) =>
      Object.keys(JSON.parse(await text(`_locales/${language}/messages.json`))).sort();
    expect(await words('fi')).toEqual(await words('en'));
  });
});
