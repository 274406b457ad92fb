import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { expect, test } from 'vitest';
import rules from '../../.dependency-cruiser.json' with { type: 'json' };

test('imports point inwards', { timeout: 120_000 }, async () => {
  const { options, ...ruleSet } = rules;
  const { output } = await cruise(
    ['entrypoints', 'components', 'utils'],
    { ...options, ruleSet, validate: true } as Parameters<typeof cruise>[1],
    {},
    { tsConfig: extractTSConfig('tsconfig.json') },
  );
  if (typeof output === 'string') throw new Error('The cruiser answered with text instead of its result.');
  // With a TypeScript that it does not know, the cruiser reports success over no modules at all.
  expect(output.modules.filter((module) => module.source.startsWith('utils/')).length).toBeGreaterThan(10);
  expect(output.modules.some((module) => module.dependencies.length > 0)).toBe(true);
  expect(output.summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`)).toEqual([]);
});
