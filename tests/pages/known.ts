import type { Adapter, AdapterExamples } from '../../utils/adapters/types';

type AdapterFile = { readonly default: Adapter; readonly examples: AdapterExamples };
const files = import.meta.glob<AdapterFile>('../../utils/adapters/catalog/*.ts', { eager: true });

/** Every adapter with its examples. */
export const known = Object.entries(files).map(([path, file]) => ({
  path,
  adapter: file.default,
  examples: file.examples,
}));

/** Every stored page with the adapter that it belongs to. */
export const pages = known.flatMap(({ adapter, examples }) =>
  examples.pages.map((example) => ({ adapter, example })),
);
