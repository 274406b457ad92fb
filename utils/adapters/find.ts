import { fits } from './fits';
import { adapters } from './registry';
import type { Adapter } from './types';

/** The adapters whose addresses admit the page, with the marks that the page must be asked for. An unknown address (`''`) admits all. */
export function probeCandidates(
  url: string,
): readonly { readonly id: string; readonly marks: readonly string[] }[] {
  return adapters
    .filter((adapter) => url === '' || admits(adapter, url))
    .map(({ id, detect }) => ({ id, marks: detect.marks }));
}

/** The adapter of a page on which the marks of `matchingIds` were found. Two that both claim it are a mistake in their data: neither is used. */
export function findAdapter(url: string, matchingIds: readonly string[]): Adapter | undefined {
  const claiming = adapters.filter((adapter) => matchingIds.includes(adapter.id) && admits(adapter, url));
  return claiming.length === 1 ? claiming[0] : undefined;
}

function admits({ detect }: Adapter, url: string): boolean {
  return detect.url === undefined || detect.url.some((pattern) => fits(url, pattern));
}
