// `npm run helpdesks`: writes the table of helpdesks into the README, from the adapters themselves.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT, say } from './prepare/run.mjs';

const readme = join(ROOT, 'README.md');
const { module } = await runnerImport(join(ROOT, 'tests/tools/helpdeskTable.ts'), {
  configFile: false,
  root: ROOT,
});
const text = await readFile(readme, 'utf8');
const written = text.replace(
  /(<!-- helpdesks: npm run helpdesks -->\n)[\s\S]*?(<!-- \/helpdesks -->)/,
  (_, begin, end) => `${begin}${module.helpdeskTable()}\n${end}`,
);
await writeFile(readme, written);
say(written === text ? 'The table was right.' : 'The table has been written.');
