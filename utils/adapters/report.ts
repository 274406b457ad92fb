import type { Diagnosis, Health } from '../adapters/reading';
import { fits } from './fits';
import type { Adapter } from './types';

/** What a report of a fault is made of. */
export type ReportParts = {
  readonly version: string;
  /** The browser, as it names itself. */
  readonly browser: string;
  readonly adapter: Adapter;
  readonly url: string;
  readonly health: Health;
  /** Absent when the page could not be asked. */
  readonly diagnosis: Diagnosis | undefined;
};

/**
 * A report to be pasted where faults are reported, in English for whoever mends it. Versions, counts and the selectors of the data: neither the
 * address of the page nor a word of it, so that it can be shown to anybody.
 */
export function reportText({ version, browser, adapter, url, health, diagnosis }: ReportParts): string {
  const { messages, notes = 0, unknownAuthors, composer, read, reason, missing } = health;
  const admitting = adapter.detect.url?.filter((pattern) => fits(url, pattern)) ?? [];
  const lines = [
    `Kuule ${version}, ${browser}`,
    `Helpdesk: ${adapter.name} (${adapter.id}), ${adapter.confidence}, facts of ${adapter.seenAt}`,
    `Page: ${admitting.join(' ') || 'by its marks'}`,
    `Read: ${read}${reason ? ` (${reason})` : ''}; ${messages} messages, ${notes} notes, ${unknownAuthors} unknown authors`,
    `Reply box: ${composer}${diagnosis?.editor ? `, ${diagnosis.editor}, mode ${diagnosis.mode}` : ''}`,
    `Missing: ${missing.join(', ') || 'nothing'}`,
    ...(diagnosis ? ['Found by selector:', ...fieldLines(diagnosis)] : ['The page did not answer.']),
  ];
  return lines.join('\n');
}

function fieldLines({ fields }: Diagnosis): readonly string[] {
  return Object.entries(fields).flatMap(([field, selectors]) =>
    selectors.map(({ selector, found }) => `  ${field}: ${found} × ${selector}`),
  );
}
