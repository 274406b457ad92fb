import { type ChildProcess, spawn } from 'node:child_process';

export type Display = {
  /** What `DISPLAY` must be for programs that are to show themselves there. */
  readonly name: string;
  /** Runs a program with this display to its end; rejects when it fails. */
  readonly run: (command: string, args: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Starts a screen that nobody sees (Xvfb), with a window manager where there is one. */
export async function openDisplay(size = '1280x800'): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    server.stdio[3]?.once('data', (number) => resolve(`:${String(number).trim()}`));
  });
  const env = { ...process.env, DISPLAY: name };
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  // Without a window manager the browser's windows have no frame, and all else works.
  manager.once('error', () => undefined);

  return {
    name,
    run: (command, args) =>
      new Promise((resolve, reject) => {
        const child = spawn(command, args, { env, stdio: 'ignore' });
        child.once('error', reject);
        child.once('exit', (code) =>
          code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}.`)),
        );
      }),
    close: async () => {
      await end(manager);
      await end(server);
    },
  };
}

function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
}
