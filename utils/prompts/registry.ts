import type { PromptPattern } from './types';

/** Every prompt pattern, one file each; nobody keeps a list. */
export const promptPatterns: readonly PromptPattern[] = Object.values(
  import.meta.glob<PromptPattern>('./{en,fi}/*.ts', { eager: true, import: 'default' }),
);
