import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Id of the part of a scrolling element that crosses a line in its upper third. */
export function useCurrentPart(scroll: RefObject<HTMLElement | null>): string | undefined {
  const [current, setCurrent] = useState<string>();

  useEffect(() => {
    const root = scroll.current;
    if (!root) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const reached = entries.find(({ isIntersecting }) => isIntersecting);
        if (reached) setCurrent(reached.target.id);
      },
      { root, rootMargin: '-30% 0px -69% 0px' },
    );
    for (const part of root.querySelectorAll('[data-part]')) observer.observe(part);
    return () => observer.disconnect();
  }, [scroll]);

  return current;
}
