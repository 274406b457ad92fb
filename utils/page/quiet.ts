/** Pages that never rest are read this often at most, and then anyway. */
const PATIENCE = 8;

/**
 * Calls `work` once nothing has been marked for `wait` milliseconds (or, on a page that never rests, after eight times that). Marking is
 * as cheap as it can be: it is done on every key.
 */
export function whenQuiet(work: () => void, wait: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let marked = 0;
  let since = 0;

  function look(): void {
    timer = undefined;
    const now = performance.now();
    const rest = Math.min(marked + wait, since + wait * PATIENCE) - now;
    if (rest > 1) timer = setTimeout(look, rest);
    else work();
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    if (signal.aborted) return;
    marked = performance.now();
    if (timer !== undefined) return;
    since = marked;
    timer = setTimeout(look, wait);
  };
}
