import { setTimeout as pause } from 'node:timers/promises';

const BETWEEN_MILLISECONDS = 50;

/** Asks again and again until `look` finds something; rejects with the name of what was waited for after `limit` milliseconds. */
export async function waitUntil<T>(
  name: string,
  look: () => Promise<T | undefined> | T | undefined,
  limit = 10_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s for ${name} in vain.`);
    await pause(BETWEEN_MILLISECONDS);
  }
}
