import { useLayoutEffect } from 'preact/hooks';
import { theme } from '../../utils/settings';
import { useSetting } from './useSetting';

/** Sets `data-theme` on the root element, which overrides the system's choice; returns whether it is known by now. */
export function useTheme(): boolean {
  const [chosen] = useSetting(theme);
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (chosen === undefined || chosen === 'auto') root.removeAttribute('data-theme');
    else root.dataset.theme = chosen;
  }, [chosen]);
  return chosen !== undefined;
}
