// What `npm test` runs, from a bare checkout on: preparation, check, unit and knowledge tests, builds, browser tests.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBrowser } from './prepare/browser.mjs';
import { ensureDependencies } from './prepare/dependencies.mjs';
import { ensureDictionary } from './prepare/dictionary.mjs';
import { buildEditors } from './prepare/editors.mjs';
import { buildExtension } from './prepare/extension.mjs';
import { endAll, ROOT, run, runNpm, say, seconds } from './prepare/run.mjs';

const counts = { passed: 0, failed: 0 };

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    await endAll();
    process.exit(1);
  });
}

/** Runs projects of Vitest and adds what they counted; a file that could not be loaded counts as one failure. */
async function runVitest(projects) {
  const report = join(ROOT, 'node_modules/.cache/kuule', `${projects.join('-')}.json`);
  await rm(report, { force: true });
  const code = await run(process.execPath, [
    join(ROOT, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(await readFile(report, 'utf8'));
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  counts.passed += numPassedTests;
  counts.failed += numFailedTests + broken;
  if (code !== 0) throw new Error(`${numFailedTests + broken} failed`);
  if (numPassedTests === 0) throw new Error('no test ran');
}

async function check() {
  const code = await runNpm('npm', ['run', '--silent', 'check']);
  if (code !== 0) throw new Error('see the message above');
}

const stages = [
  ['packages', ensureDependencies],
  ['browser', ensureBrowser],
  ['Finnish dictionary', ensureDictionary],
  ['check', check],
  ['unit and knowledge tests', () => runVitest(['unit', 'knowledge'])],
  ['test build', () => buildExtension({ mode: 'test' })],
  ['production build', () => buildExtension({ mode: 'production' })],
  ['editors', buildEditors],
  ['browser tests', () => runVitest(['browser'])],
];

const began = Date.now();
const times = [];
let failure;
for (const [name, stage] of stages) {
  const since = Date.now();
  say(`\n— ${name}`);
  try {
    await stage();
  } catch (error) {
    failure = `${name}: ${error.message}`;
  }
  times.push(`${name} ${seconds(since)}`);
  if (failure) break;
}
say(`\n${times.join(', ')}; in all ${seconds(began)}`);
if (failure) {
  say(`FAILED at ${failure}`);
  // A stage without tests of its own has failed all the same.
  counts.failed = Math.max(counts.failed, 1);
}
say(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(failure ? 1 : 0);
