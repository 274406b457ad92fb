import { useCallback } from 'preact/hooks';
import type { Rewrite } from '../../utils/rewrites/types';
import { type RuleUse, ruleUse } from '../../utils/settings';
import { useSetting } from './useSetting';

export type RuleUses = {
  /** Counts what was taken into the draft: as it was offered, or with its slots filled in. */
  readonly took: (taken: readonly Rewrite[]) => void;
  /** Counts a dismissal; the count so far when the rule has become a nuisance, else `undefined`. */
  readonly dismissed: (ruleId: string) => number | undefined;
};

const NONE: Readonly<Record<string, RuleUse>> = {};
const NEVER: RuleUse = { applied: 0, filled: 0, dismissed: 0 };
const NUISANCE = 5;
/** Dismissals for each time that the rule was of use. */
const AGAINST_ONE = 4;

/** How often each rule was of use to this agent. Only counts are kept, on this machine. */
export function useRuleUse(): RuleUses {
  const [uses = NONE, setUses] = useSetting(ruleUse);

  const took = useCallback(
    (taken: readonly Rewrite[]) => {
      const next = { ...uses };
      for (const { ruleId, mode } of taken) {
        const use = next[ruleId] ?? NEVER;
        const kind = mode === 'ask' ? 'filled' : 'applied';
        next[ruleId] = { ...use, [kind]: use[kind] + 1 };
      }
      setUses(next);
    },
    [uses, setUses],
  );

  const dismissed = useCallback(
    (ruleId: string) => {
      const use = uses[ruleId] ?? NEVER;
      const next = { ...use, dismissed: use.dismissed + 1 };
      setUses({ ...uses, [ruleId]: next });
      const isNuisance =
        next.dismissed >= NUISANCE && next.dismissed > AGAINST_ONE * (next.applied + next.filled);
      return isNuisance ? next.dismissed : undefined;
    },
    [uses, setUses],
  );

  return { took, dismissed };
}
