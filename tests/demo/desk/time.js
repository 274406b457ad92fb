const MINUTE = 60_000;

/** "10.43" in Finnish, "10:43" in English. */
export function clock(date, language) {
  return new Intl.DateTimeFormat(language === 'fi' ? 'fi-FI' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  }).format(date);
}

/** The time alone for the last twelve hours, with the day for anything older. */
export function when(date, now, language) {
  if (now - date < 12 * 60 * MINUTE) return clock(date, language);
  const day = new Intl.DateTimeFormat(language === 'fi' ? 'fi-FI' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'numeric',
  }).format(date);
  return `${day} ${language === 'fi' ? 'klo ' : ''}${clock(date, language)}`;
}

/** How long ago, in one short word or two. */
export function ago(minutes, words) {
  if (minutes < 2) return words.now;
  if (minutes < 60) return words.minutes(Math.round(minutes));
  if (minutes < 24 * 60) return words.hours(Math.round(minutes / 60));
  return words.days(Math.round(minutes / (24 * 60)));
}
