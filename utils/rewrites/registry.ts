import type { RewriteRule } from './types';

/** Every rule of both languages. A rule is added by adding its file. */
export const rewriteRules: readonly RewriteRule[] = Object.values(
  import.meta.glob<RewriteRule>('./{en,fi}/*.ts', { eager: true, import: 'default' }),
);
