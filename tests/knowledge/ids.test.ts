import { expect, test } from 'vitest';
import { promptPatterns } from '../../utils/prompts/registry';
import { rewriteRules } from '../../utils/rewrites/registry';

test('no rule and no prompt share an id: both are switched off through one list', () => {
  const ids = [...rewriteRules, ...promptPatterns].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(100);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});
