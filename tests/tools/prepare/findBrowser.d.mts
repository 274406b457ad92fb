export type FoundBrowser = {
  readonly path: string | undefined;
  readonly version: string;
  readonly skipped: readonly string[];
};

export function findBrowser(env?: NodeJS.ProcessEnv, home?: string): FoundBrowser;
export function refusal(version: string | undefined): string | undefined;
