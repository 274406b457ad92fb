// The product's own modules, built for Node: training and use read a text in exactly the same way.
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** What a TypeScript module of the repository exports; `path` from its root. */
export async function bundle(path) {
  const folder = join(root, '.output/train', `${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const name = path.replaceAll(/\W/g, '-');
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: join(root, path),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, chunkFileNames: `${name}-[hash].mjs` } },
    },
  });
  const built = await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  rmSync(folder, { recursive: true, force: true });
  return built;
}
