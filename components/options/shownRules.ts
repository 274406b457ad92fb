import { rewriteRules } from '../../utils/rewrites/registry';
import type { RewriteExamples, RewriteRule } from '../../utils/rewrites/types';

const examples = import.meta.glob<RewriteExamples>('../../utils/rewrites/{en,fi}/*.ts', {
  eager: true,
  import: 'examples',
});

/** Every rule with its examples: what explains a rule here is what tests it. */
export const shownRules: readonly { readonly rule: RewriteRule; readonly examples: RewriteExamples }[] =
  rewriteRules.flatMap((rule) => {
    const found = examples[`../../utils/rewrites/${rule.id}.ts`];
    return found ? [{ rule, examples: found }] : [];
  });
