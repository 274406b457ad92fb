import { useEffect, useMemo, useState } from 'preact/hooks';
import { type DashboardFilter, readHash, toInsightFilter, writeHash } from '../dashboard/dashboardFilter';

/** The dashboard's filter. It lives in the address, so that a reload or a bookmark shows the same. */
export function useInsightFilter() {
  const [filter, setFilter] = useState<DashboardFilter>(() => readHash(location.hash));

  useEffect(() => {
    const follow = () => setFilter(readHash(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  function choose(next: DashboardFilter): void {
    setFilter(next);
    // Replaced rather than added: the browser's Back leaves the page instead of undoing one letter at a time.
    history.replaceState(null, '', `${location.pathname}${location.search}${writeHash(next)}`);
  }

  // The clock is read when the choice changes: a moving `since` would ask the database without end.
  const insightFilter = useMemo(() => toInsightFilter(filter, new Date()), [filter]);
  return {
    filter,
    insightFilter,
    change: (patch: DashboardFilter) => choose({ ...filter, ...patch }),
    clear: () => choose({}),
  };
}
