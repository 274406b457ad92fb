// `npm run bench`: what Kuule costs, as ratios within one run. Absolute times are of this machine and this hour.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBrowser } from './prepare/browser.mjs';
import { ensureDependencies } from './prepare/dependencies.mjs';
import { ensureDictionary } from './prepare/dictionary.mjs';
import { buildExtension } from './prepare/extension.mjs';
import { ROOT, run, runNpm, say } from './prepare/run.mjs';

/** The checker of expressions, which only the benchmark needs; without the large programs that make it quicker. */
const CHECKER = join(ROOT, 'tests/bench/node_modules/recheck/lib/main.js');

async function ensureChecker() {
  if (existsSync(CHECKER)) return;
  say('The checker of regular expressions: npm ci in tests/bench …');
  const options = ['ci', '--omit=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  if ((await runNpm('npm', options, { cwd: join(ROOT, 'tests/bench') })) !== 0)
    throw new Error('npm ci in tests/bench failed: see its message above.');
}

await ensureDependencies();
await ensureBrowser();
const dictionary = await ensureDictionary();
await ensureChecker();
await buildExtension({ mode: 'test' });
await buildExtension({ mode: 'production' });

// Built as the product is, because a test runner's own wrapping would be measured, too.
const { build } = await import('vite');
const folder = join(ROOT, 'node_modules/.cache/kuule/bench');
const parts = ['engine', 'rewrites', ...(dictionary ? ['finnish'] : []), 'memory', 'expressions'];
let failed = 0;
for (const part of parts) {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: join(ROOT, `tests/bench/${part}.ts`),
      outDir: join(folder, part),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: `${part}.mjs` } },
    },
  });
  const env = {
    ...process.env,
    KUULE_ROOT: ROOT,
    KUULE_RECHECK: pathToFileURL(CHECKER).href,
    ...(dictionary ? { KUULE_VOIKKO: dictionary.path } : {}),
  };
  failed ||= await run(process.execPath, [join(folder, part, `${part}.mjs`)], { env });
}
const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
const browser = await run(process.execPath, [vitest, 'run', '--project', 'bench', '--reporter=dot']);
process.exit(failed || browser);
