import type { PromptExamples, PromptPattern } from '../../utils/prompts/types';

const patterns = import.meta.glob<PromptPattern>('../../utils/prompts/{en,fi}/*.ts', {
  eager: true,
  import: 'default',
});
const examples = import.meta.glob<PromptExamples>('../../utils/prompts/{en,fi}/*.ts', {
  eager: true,
  import: 'examples',
});

/** Every prompt pattern with its examples: what explains a prompt here is what tests it. */
export const shownPrompts: readonly { readonly pattern: PromptPattern; readonly examples: PromptExamples }[] =
  Object.entries(patterns).flatMap(([path, pattern]) => {
    const found = examples[path];
    return found ? [{ pattern, examples: found }] : [];
  });
