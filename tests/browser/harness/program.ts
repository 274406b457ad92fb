import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { waitUntil } from './waitUntil';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export type Program = {
  readonly process: ChildProcess;
  /** Everything that it has printed so far. */
  readonly output: () => string;
  /** Resolves when the output holds a text; rejects after `limit` milliseconds with what there is instead. */
  readonly says: (text: string, limit?: number) => Promise<void>;
  /** Resolves to the exit code. */
  readonly ended: Promise<number | null>;
};

/** Starts one of the repository's tools with Node, in the project's folder, with these variables set or (undefined) unset. */
export function startTool(file: string, env: Readonly<Record<string, string | undefined>>): Program {
  const child = spawn(process.execPath, [file], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const keep = (part: Buffer) => {
    printed += part.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return {
    process: child,
    output: () => printed,
    says: async (text, limit = 60_000) => {
      await waitUntil(`“${text}”`, () => (printed.includes(text) ? true : undefined), limit).catch(
        (error) => {
          throw new Error(`${error.message} It said:\n${printed}`);
        },
      );
    },
    ended: new Promise((resolve) => child.once('close', resolve)),
  };
}
