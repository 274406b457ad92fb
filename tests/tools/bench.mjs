// `npm run bench`: what Kuule costs, as ratios within one run. Absolute times are of this machine and this hour.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './prepare/browser.mjs';
import { ensureDependencies } from './prepare/dependencies.mjs';
import { buildExtension } from './prepare/extension.mjs';
import { ROOT, run } from './prepare/run.mjs';

await ensureDependencies();
await ensureBrowser();
await buildExtension({ mode: 'test' });
await buildExtension({ mode: 'production' });

const { build } = await import('vite');
const folder = join(ROOT, 'node_modules/.cache/kuule/bench');
rmSync(folder, { recursive: true, force: true });
let failed = false;
for (const name of ['engine', 'browser']) {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: join(ROOT, `tests/bench/${name}.ts`),
      outDir: join(folder, name),
      target: 'node20',
      minify: false,
      rolldownOptions: {
        // The tools find the project's folder from where they stand, so they stay where they are.
        external: (id) => id.endsWith('.mjs') && !id.includes('node_modules'),
        output: {
          entryFileNames: `${name}.mjs`,
          paths: (id) => (id.startsWith(ROOT) ? `file://${id}` : id),
        },
      },
    },
  });
  failed = (await run(process.execPath, [join(folder, name, `${name}.mjs`)])) !== 0 || failed;
}
process.exit(failed ? 1 : 0);
