const DAY = 86_400_000;

/** The calendar day of `now` in its own offset, as UTC midnight; `undefined` when it is no date. */
function dayOf(now: string | undefined): Date | undefined {
  const day = now?.slice(0, 10) ?? '';
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** `now` moved by days, as an ISO date. */
export function shifted(now: string, days: number): string | undefined {
  const today = dayOf(now);
  return today === undefined ? undefined : iso(new Date(today.getTime() + days * DAY));
}

/**
 * A day and month as an ISO date; "--MM-DD" when the year is not known. Without a year the one that is nearest to `now`
 * is meant. `undefined`: there is no such day.
 */
export function isoDay(
  day: number,
  month: number,
  year: string | undefined,
  now?: string,
): string | undefined {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  const rest = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const real = (y: number) => new Date(Date.UTC(y, month - 1, day)).getUTCDate() === day;
  if (year !== undefined) {
    const full = year.length === 2 ? 2000 + Number(year) : Number(year);
    return real(full) ? `${full}-${rest}` : undefined;
  }
  const today = dayOf(now);
  if (today === undefined) return real(2024) ? `--${rest}` : undefined;
  const years = [-1, 0, 1].map((step) => today.getUTCFullYear() + step).filter(real);
  const away = (y: number) => Math.abs(Date.UTC(y, month - 1, day) - today.getTime());
  const [nearest] = years.sort((a, b) => away(a) - away(b));
  return nearest === undefined ? undefined : `${nearest}-${rest}`;
}

/** "the 9th": the one nearest to `now`. */
export function nearestYear(day: number, now: string | undefined): string | undefined {
  const today = dayOf(now);
  if (today === undefined || !(day >= 1 && day <= 31)) return undefined;
  const options = [-1, 0, 1]
    .map((step) => new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + step, day)))
    .filter((date) => date.getUTCDate() === day);
  const [nearest] = options.sort(
    (a, b) => Math.abs(a.getTime() - today.getTime()) - Math.abs(b.getTime() - today.getTime()),
  );
  return nearest === undefined ? undefined : iso(nearest);
}

/** A weekday, when the words say whether it is past or to come; "on Friday" alone may be either. */
export function weekdayFrom(
  weekday: number | undefined,
  which: string | undefined,
  now: string | undefined,
): string | undefined {
  const today = dayOf(now);
  if (weekday === undefined || which === undefined || today === undefined) return undefined;
  const ahead = (weekday - today.getUTCDay() + 7) % 7 || 7;
  const past = which === 'viime' || which === 'last';
  return iso(new Date(today.getTime() + (past ? ahead - 7 || -7 : ahead) * DAY));
}
