import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Firefox of our own, spoken to by its Marionette protocol (length:JSON over TCP), so that no driver has to be installed. */
export type Firefox = {
  readonly command: (name: string, parameters?: object) => Promise<unknown>;
  /** Runs a script body with full rights in the browser's own window; `return` gives the value. */
  readonly chrome: (script: string, args?: readonly unknown[]) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

const PREFERENCES: Record<string, string | number | boolean> = {
  'xpinstall.signatures.required': false,
  'extensions.webextOptionalPermissionPrompts': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.startup.homepage': 'about:blank',
};

/** Starts `firefox-esr` headless with an empty profile. Bounded: throws when it does not answer within 60 s. */
export async function startFirefox(
  uuids: Readonly<Record<string, string>>,
  more: typeof PREFERENCES = {},
): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'kuule-firefox-'));
  const port = 20_000 + (process.pid % 20_000);
  const preferences = {
    ...PREFERENCES,
    ...more,
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify(uuids),
  };
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
      .join('\n'),
  );
  const browser = spawn(
    'firefox-esr',
    ['--headless', '--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access'],
    { stdio: 'ignore', env: { ...process.env, HOME: profile } },
  );
  const socket = await connect(port, browser);
  const command = speak(socket);
  await command('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });

  return {
    command,
    chrome: async (script, args = []) => {
      await command('Marionette:SetContext', { value: 'chrome' });
      const answer = await command('WebDriver:ExecuteScript', { script, args });
      await command('Marionette:SetContext', { value: 'content' });
      return isRecord(answer) ? answer.value : undefined;
    },
    close: async () => {
      socket.destroy();
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill('SIGKILL');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function connect(port: number, browser: ChildProcess): Promise<Socket> {
  for (let attempt = 0; attempt < 240; attempt += 1) {
    if (browser.exitCode !== null)
      throw new Error(`firefox-esr ended with ${browser.exitCode}. Is it installed?`);
    const socket = await new Promise<Socket | undefined>((resolve) => {
      const trying = createConnection({ host: '127.0.0.1', port }, () => resolve(trying));
      trying.once('error', () => resolve(undefined));
    });
    if (socket) return socket;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  browser.kill('SIGKILL');
  throw new Error('Firefox did not open its Marionette port within 60 s.');
}

/** Marionette answers `[1, id, error, result]`; the first packet after connecting is a greeting. */
function speak(socket: Socket): Firefox['command'] {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let buffer = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(':');
      if (colon < 0) return;
      const length = Number(buffer.subarray(0, colon).toString());
      if (buffer.length < colon + 1 + length) return;
      const packet: unknown = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString());
      buffer = buffer.subarray(colon + 1 + length);
      if (!Array.isArray(packet)) continue;
      const [, id, error, result] = packet;
      const call = waiting.get(id);
      waiting.delete(id);
      if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
      else call?.resolve(result);
    }
  });
  return (name, parameters = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const packet = JSON.stringify([0, last, name, parameters]);
      socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
