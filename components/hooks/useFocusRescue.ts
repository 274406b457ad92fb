import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When the control that has the focus goes away (a dismissed prompt, a saved insight), the focus goes to the part of the
 * panel that it was in, not to the start of the document. Never takes a focus that is elsewhere.
 */
export function useFocusRescue(root: RefObject<HTMLElement | null>): void {
  const last = useRef<{ readonly control: Element; readonly part: HTMLElement | undefined } | undefined>(
    undefined,
  );

  useEffect(() => {
    const life = new AbortController();
    root.current?.addEventListener(
      'focusin',
      ({ target }) => {
        if (!(target instanceof Element)) return;
        last.current = { control: target, part: target.closest<HTMLElement>('[data-part]') ?? undefined };
      },
      { signal: life.signal },
    );
    return () => life.abort();
  }, [root]);

  useLayoutEffect(() => {
    const lost = last.current && !last.current.control.isConnected;
    if (!lost) return;
    const active = document.activeElement;
    const nowhere = !active?.isConnected || active === document.body;
    if (nowhere && last.current?.part?.isConnected) last.current.part.focus({ preventScroll: true });
    last.current = undefined;
  });
}
