// Makes the pictures in tests/demo/pictures again: node tests/tools/pictures.mjs [--all <folder>]
// Needs Xvfb and ImageMagick (Debian: xvfb imagemagick); openbox gives the window its frame, pngquant makes the files small.
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { serveDesk } from '../demo/server.mjs';
import { buildExtension } from './prepare/extension.mjs';
import { ROOT, run, say } from './prepare/run.mjs';

/** Bytes that a picture may have. */
const LIMIT = 150_000;

const all = process.argv[2] === '--all';
const folder = resolve(all ? (process.argv[3] ?? 'pictures') : join(ROOT, 'tests/demo/pictures'));

/** Fewer colours: a picture of an interface loses nothing that one sees. */
async function makeSmall(file) {
  const pngquant = ['--force', '--skip-if-larger', '--output', file, '--strip', '256', file];
  const code = await run('pngquant', pngquant, { stdio: 'ignore' });
  // 99: it would have been larger.
  if (code !== 0 && code !== 99)
    await run('convert', [file, '-strip', '+dither', '-colors', '256', `PNG8:${file}`]);
  const { size } = await stat(file);
  if (size > LIMIT) throw new Error(`${file} has ${size} bytes; ${LIMIT} are the limit.`);
}

await mkdir(folder, { recursive: true });
await buildExtension({ mode: 'test' });
const desk = await serveDesk();
try {
  const { module } = await runnerImport(`${ROOT}tests/browser/harness/pictures.ts`, { logLevel: 'error' });
  await module.takePictures({ deskUrl: desk.url, folder, all, say });
  if (!all) {
    for (const name of await readdir(folder)) if (name.endsWith('.png')) await makeSmall(join(folder, name));
  }
} finally {
  await desk.close();
}
