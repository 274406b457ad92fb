import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A pointer that lies still this long is parked, not reading. Milliseconds. */
const PARKED = 4000;
/** After a click or a shortcut the agent expects changes: movements do not count for this long. Milliseconds. */
const AFTER_ACTION = 1500;

/** Whether the agent's pointer or focus is on an element right now, so that nothing in it may move. */
export function useHands(element: RefObject<HTMLElement | null>): boolean {
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const life = new AbortController();
    const { signal } = life;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let actedAt = Number.NEGATIVE_INFINITY;

    const rest = () => {
      clearTimeout(timer);
      setBusy(false);
    };
    const stir = () => {
      if (performance.now() - actedAt < AFTER_ACTION) return;
      clearTimeout(timer);
      timer = setTimeout(rest, PARKED);
      setBusy(true);
    };
    const act = () => {
      actedAt = performance.now();
      rest();
    };

    for (const kind of ['pointerenter', 'pointermove', 'focusin'] as const) {
      target.addEventListener(kind, stir, { signal, passive: true });
    }
    for (const kind of ['pointerleave', 'focusout'] as const) target.addEventListener(kind, rest, { signal });
    target.addEventListener('click', act, { signal });
    target.addEventListener('keydown', (event) => (event.altKey ? act() : stir()), { signal, passive: true });
    window.addEventListener('blur', rest, { signal });
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [element]);

  return busy;
}
