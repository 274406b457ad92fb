import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';

/** Something that a button opens and closes. Escape closes it and gives the focus back to the button. */
export function useDisclosure() {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();

  const close = useCallback(() => {
    setOpen(false);
    opener.current?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    if (!open) return;
    const life = new AbortController();
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Told to the panel's own shortcuts, for which Escape means something else.
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', closeOnEscape, { capture: true, signal: life.signal });
    return () => life.abort();
  }, [open, close]);

  return {
    open,
    close,
    /** Id for the element that is shown. */
    id,
    /** For the button that opens. */
    button: {
      'aria-expanded': open,
      'aria-controls': open ? id : undefined,
      onClick: () => setOpen((before) => !before),
      buttonRef: opener,
    },
  } as const;
}
