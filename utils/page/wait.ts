/** Milliseconds between two looks at what an editor does in its own time. */
export const STEP = 24;

/** Resolves as soon as something holds, or after `patience` milliseconds anyway. */
export async function until(done: () => boolean, patience: number): Promise<void> {
  for (let waited = 0; waited < patience && !done(); waited += STEP) await pause(STEP);
}

/** Resolves after so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
