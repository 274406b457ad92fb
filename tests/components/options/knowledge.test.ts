import { expect, test } from 'vitest';
import { shownPrompts } from '../../../components/options/shownPrompts';
import { shownRules } from '../../../components/options/shownRules';
import { promptPatterns } from '../../../utils/prompts/registry';
import { rewriteRules } from '../../../utils/rewrites/registry';

test('no rule and no prompt is hidden from the settings, and each is explained by an example', () => {
  expect(shownRules.map(({ rule }) => rule.id).sort()).toEqual(rewriteRules.map(({ id }) => id).sort());
  expect(shownPrompts.map(({ pattern }) => pattern.id).sort()).toEqual(
    promptPatterns.map(({ id }) => id).sort(),
  );
  expect(shownRules.length).toBeGreaterThan(20);
  expect(shownPrompts.length).toBeGreaterThan(8);
  for (const { examples } of shownRules) expect(examples.rewrites.length).toBeGreaterThan(0);
  for (const { examples } of shownPrompts) expect(examples.prompts.length).toBeGreaterThan(0);
});
