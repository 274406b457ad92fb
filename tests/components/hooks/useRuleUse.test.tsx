// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RuleUses } from '../../../components/hooks/useRuleUse';
import type { Rewrite } from '../../../utils/rewrites/types';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
});
afterEach(() => {
  act(() => render(null, document.body));
  vi.unstubAllGlobals();
});

const found = (ruleId: string, mode: Rewrite['mode']): Rewrite => ({
  ruleId,
  mode,
  category: 'C1',
  start: 0,
  end: 1,
  actual: 'a',
  expected: ['b'],
  severity: 1,
  why: '',
});

async function counting() {
  const { useRuleUse } = await import('../../../components/hooks/useRuleUse');
  const { ruleUse } = await import('../../../utils/settings');
  const seen: { uses?: RuleUses } = {};
  const Probe = () => {
    seen.uses = useRuleUse();
    return null;
  };
  await act(async () => render(<Probe />, document.body));
  const uses = () => {
    if (!seen.uses) throw new Error('The hook has not run.');
    return seen.uses;
  };
  const dismiss = (ruleId: string) => {
    let often: number | undefined;
    act(() => {
      often = uses().dismissed(ruleId);
    });
    return often;
  };
  return { dismiss, took: (of: readonly Rewrite[]) => act(() => uses().took(of)), kept: ruleUse.getValue };
}

it('keeps how often a rule was taken, filled in and dismissed', async () => {
  const { dismiss, took, kept } = await counting();
  took([found('en/a', 'auto'), found('en/a', 'auto'), found('en/b', 'ask')]);
  dismiss('en/b');
  expect(await kept()).toEqual({
    'en/a': { applied: 2, filled: 0, dismissed: 0 },
    'en/b': { applied: 0, filled: 1, dismissed: 1 },
  });
});

it('calls a rule a nuisance when it is dismissed five times and hardly ever taken', async () => {
  const { dismiss, took } = await counting();
  expect([1, 2, 3, 4, 5].map(() => dismiss('en/a'))).toEqual([undefined, undefined, undefined, undefined, 5]);
  took([found('en/b', 'auto'), found('en/b', 'auto')]);
  expect([1, 2, 3, 4, 5, 6, 7, 8].map(() => dismiss('en/b'))).toEqual(
    Array.from({ length: 8 }, () => undefined),
  );
  expect(dismiss('en/b')).toBe(9);
});
