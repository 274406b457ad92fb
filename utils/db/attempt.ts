import type Dexie from 'dexie';

/** `full`: no room on the disk. `blocked`: the browser does not let us store, for example in a private window. */
export type FailureReason = 'full' | 'blocked' | 'other';

export type Failed = { readonly kind: 'failed'; readonly reason: FailureReason };

/** Runs a write and turns what the browser throws into a result that can be shown. */
export async function attempt<Done extends { readonly kind: string }>(
  database: Dexie,
  write: () => Promise<Done>,
): Promise<Done | Failed> {
  try {
    // After a failed open Dexie stays closed; opening it here lets the agent try again without reloading.
    if (!database.isOpen()) await database.open();
    return await write();
  } catch (problem) {
    return { kind: 'failed', reason: reasonOf(problem) };
  }
}

/** Why the browser refused to store or to read. */
export function reasonOf(problem: unknown): FailureReason {
  const names = namesOf(problem);
  if (names.some((name) => name === 'QuotaExceededError')) return 'full';
  if (names.some((name) => BLOCKED.has(name))) return 'blocked';
  return 'other';
}

const BLOCKED = new Set([
  'OpenFailedError',
  'DatabaseClosedError',
  'MissingAPIError',
  'InvalidStateError',
  'SecurityError',
  'UnknownError',
  'VersionError',
]);

/** Dexie wraps the browser's error: the telling name may be one or two levels down. */
function namesOf(problem: unknown): string[] {
  const names: string[] = [];
  let current = problem;
  while (current instanceof Error && names.length < 5) {
    names.push(current.name);
    current = 'inner' in current ? current.inner : current.cause;
  }
  return names;
}
