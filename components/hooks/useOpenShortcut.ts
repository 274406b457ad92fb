import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The keys that open the panel, as the browser has them now; `''` when none are set, `undefined` until it has answered. */
export function useOpenShortcut(): string | undefined {
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    let current = true;
    const look = () =>
      void browser.commands.getAll().then((commands) => {
        if (current) setKeys(commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '');
      });
    look();
    // The agent comes back from the browser's own page, where the keys are changed.
    addEventListener('focus', look);
    return () => {
      current = false;
      removeEventListener('focus', look);
    };
  }, []);
  return keys;
}
