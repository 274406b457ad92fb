import { useEffect, useRef } from 'preact/hooks';
import { readShortcut, type ShortcutName } from '../panel/shortcuts';

/** Runs what a shortcut stands for. One that has nothing to do right now returns `false`, and the key keeps its usual meaning. */
export function useShortcuts(run: (name: ShortcutName) => boolean): void {
  const latest = useRef(run);
  latest.current = run;

  useEffect(() => {
    const life = new AbortController();
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const name = readShortcut(event);
      if (name && latest.current(name)) event.preventDefault();
    };
    document.addEventListener('keydown', press, { signal: life.signal });
    return () => life.abort();
  }, []);
}
