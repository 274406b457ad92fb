import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { notices } from '../../../tools/notices.mjs';

const ROOT = join(import.meta.dirname, '../../../..');
const MODELS = [
  'utils/language/models/language',
  'utils/listening/learned/weights/fi',
  'utils/listening/learned/weights/en',
];
/** All learned weights together, gzip, in bytes. */
const MOST = 300_000;
const MAY_SHIP = /^(?:CC BY 4\.0|Apache-2\.0|CDLA-Permissive-[12]\.0)$/;

const Card = v.object({
  what: v.string(),
  made: v.string(),
  data: v.array(
    v.object({
      name: v.string(),
      authors: v.string(),
      source: v.string(),
      licence: v.string(),
      rows: v.number(),
    }),
  ),
  outOfFold: v.record(v.string(), v.number()),
  limits: v.array(v.string()),
  file: v.object({ sha256: v.string(), bytes: v.number(), gzip: v.number() }),
});

function cardOf(model: string): v.InferOutput<typeof Card> {
  return v.parse(Card, JSON.parse(readFileSync(join(ROOT, `${model}.card.json`), 'utf8')));
}

describe.each(MODELS)('%s', (model) => {
  const weights = readFileSync(join(ROOT, `${model}.ts`));

  test('the weights are those that the card speaks of', () => {
    const { file } = cardOf(model);
    expect(createHash('sha256').update(weights).digest('hex')).toBe(file.sha256);
    expect(weights.length).toBe(file.bytes);
  });

  test('the card says what it was learned from, how well it does and where not', () => {
    const { data, outOfFold, limits } = cardOf(model);
    expect(data.length).toBeGreaterThan(0);
    for (const { licence } of data) expect(licence).toMatch(MAY_SHIP);
    expect(Object.keys(outOfFold).length).toBeGreaterThan(0);
    expect(limits.length).toBeGreaterThan(0);
  });

  test('the notices of the package name its sources', () => {
    expect(notices()).toContain(`${model}.ts`);
  });
});

test('all weights together stay small', () => {
  const sizes = MODELS.map((model) => gzipSync(readFileSync(join(ROOT, `${model}.ts`)), { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST);
});
