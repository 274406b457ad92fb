// Weights as text that both Node and the package of the extension load, and the card beside them.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const HIGHEST = 26;

/** A fitted output in the notation of `utils/language/models/types.ts`. The share `pruned` of the buckets, the lightest, becomes zero. */
export function packed(label, { weights, bias }, pruned) {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  const least = sizes[Math.floor(pruned * (sizes.length - 1))];
  const step = sizes[sizes.length - 1] / HIGHEST ** 2;
  let levels = '';
  let zeros = 0;
  for (const weight of weights) {
    const level = Math.abs(weight) < least ? 0 : Math.round(Math.sqrt(Math.abs(weight) / step));
    if (level === 0) {
      zeros += 1;
      continue;
    }
    levels += (zeros > 0 ? zeros : '') + String.fromCharCode((weight > 0 ? 64 : 96) + level);
    zeros = 0;
  }
  return { label, bias: Number(bias.toFixed(4)), step: Number(step.toPrecision(4)), levels };
}

/** Writes `<path>.ts` and `<path>.card.json`; `types` is the module of `Weights` as seen from there. */
export function writeModel(path, types, { bits, outputs }, card) {
  const text = [
    `import type { Weights } from '${types}';`,
    '',
    `/** ${card.what} See the card beside it. */`,
    'export default {',
    `  bits: ${bits},`,
    '  outputs: [',
    ...outputs.flatMap(({ label, bias, step, levels }) => [
      '    {',
      `      label: '${label}',`,
      `      bias: ${bias},`,
      `      step: ${step},`,
      '      levels:',
      `        '${levels}',`,
      '    },',
    ]),
    '  ],',
    '} satisfies Weights;',
    '',
  ].join('\n');
  writeFileSync(join(root, `${path}.ts`), text);
  const file = {
    sha256: createHash('sha256').update(text).digest('hex'),
    bytes: text.length,
    gzip: gzipSync(text, { level: 9 }).length,
  };
  writeFileSync(join(root, `${path}.card.json`), `${JSON.stringify({ ...card, file }, undefined, 2)}\n`);
  return file;
}
