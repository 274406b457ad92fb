/** What this machine has, or a copy that was fetched before. */
export type FoundDictionary = {
  readonly path: string;
  readonly version: string;
  readonly licence: string;
  readonly copyright: string;
};

export function findDictionary(env?: NodeJS.ProcessEnv): FoundDictionary | undefined;
export function ensureDictionary(): Promise<FoundDictionary | undefined>;
export function digestOf(path: string): string;
export const BY_HAND: string;
