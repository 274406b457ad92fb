import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const children = new Set();

/** One line of progress. */
export function say(line) {
  console.log(line);
}

/** Starts a program that `endAll` ends. Without a shell, so that its id is the program's own. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
  children.add(child);
  child.once('exit', () => children.delete(child));
  child.once('error', () => children.delete(child));
  return child;
}

/** Resolves to how a started program ended; a program that could not be started has `code` 127. */
export function ended(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, signal: undefined, error }));
    child.once('exit', (code, signal) => resolve({ code: code ?? 1, signal: signal ?? undefined }));
  });
}

/** Runs a program to its end and resolves to its exit code; its output goes to the terminal. */
export async function run(command, args, options) {
  return (await ended(start(command, args, options))).code;
}

/** Runs a program to its end with nothing on the terminal; resolves to its exit code and all that it printed. */
export async function runQuietly(command, args, options) {
  const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => {
      output += part;
    });
  }
  const { code } = await ended(child);
  return { code, output };
}

/** Runs a script of a package (npm, npx) with the npm that came with this Node. */
export function runNpm(program, args, options) {
  // On Windows npm is a batch file, which only a shell can start; the arguments are ours, never the user's.
  const windows = process.platform === 'win32';
  return run(windows ? `${program}.cmd` : program, args, { shell: windows, ...options });
}

/** Ends everything that was started: politely, and after `patience` milliseconds for good. */
export async function endAll(patience = 5000) {
  const running = [...children];
  for (const child of running) child.kill('SIGTERM');
  const timer = setTimeout(() => {
    for (const child of running) child.kill('SIGKILL');
  }, patience);
  await Promise.all(
    running.map((child) => (child.exitCode === null && child.signalCode === null ? ended(child) : undefined)),
  );
  clearTimeout(timer);
}

/** Seconds since `since`, for a line of progress. */
export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
