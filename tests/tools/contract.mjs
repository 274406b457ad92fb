// Holds the analyse and themes commands against the contract, on labelled rows where they are there (CI has them beside the project).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const shared = resolve(process.env.KUULE_SHARED ?? '../shared');
const evaluate = resolve(shared, 'evaluate/evaluate.mjs');
if (!existsSync(evaluate)) {
  console.error(`No ${evaluate}. Set KUULE_SHARED to the folder that holds evaluate/ and data/.`);
  process.exit(2);
}
const extra = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [
    evaluate,
    '--data',
    resolve(shared, 'data/dev'),
    '--analyse',
    'npm run --silent analyse',
    '--themes',
    'npm run --silent themes',
    '--cwd',
    resolve('.'),
    ...extra,
  ],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
