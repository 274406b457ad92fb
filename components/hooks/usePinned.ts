import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Whether the icon stands in the toolbar; `undefined` where the browser does not say. */
export function usePinned(): boolean | undefined {
  const [pinned, setPinned] = useState<boolean>();
  useEffect(() => {
    let current = true;
    const look = () => {
      // Older Firefox does not know the question.
      browser.action.getUserSettings?.().then(
        ({ isOnToolbar }) => current && setPinned(isOnToolbar),
        () => undefined,
      );
    };
    look();
    // Pinning happens in the toolbar, outside the page; coming back to the page is when it may have changed.
    addEventListener('focus', look);
    return () => {
      current = false;
      removeEventListener('focus', look);
    };
  }, []);
  return pinned;
}
