/** Written into everything that is exported. A change of shape is a new number and a new file in `versions/`. */
export const FORMAT = 'kuule-insights/1';

/** Name of an exported file; the day is that of the machine. */
export function fileName(extension: 'ndjson' | 'csv', now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return `kuule-insights-${day}.${extension}`;
}

export type ExportOptions = {
  /** Also write the address of each ticket, which is left out otherwise. */
  readonly withLinks: boolean;
};
