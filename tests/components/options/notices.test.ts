import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NOTICES } from '../../../components/options/notices';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

test('everything that is shipped is named with the licence that it states', () => {
  const shipped = Object.keys(read('package.json').dependencies).sort();
  const stated = shipped.map((name) => ({
    name,
    licence: read(`node_modules/${name}/package.json`).license,
  }));
  expect(NOTICES).toEqual(stated);
});
