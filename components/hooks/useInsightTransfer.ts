import { useState } from 'preact/hooks';
import { allInsights } from '../../utils/db/allInsights';
import { type FailureReason, reasonOf } from '../../utils/db/attempt';
import { importInsights } from '../../utils/db/importInsights';
import type { InsightFilter } from '../../utils/insights/filter';
import { exportCsv } from '../../utils/transfer/exportCsv';
import { exportNdjson } from '../../utils/transfer/exportNdjson';
import { fileName } from '../../utils/transfer/format';
import { type BadLine, importNdjson } from '../../utils/transfer/importNdjson';
import { download } from '../dashboard/download';

/** What came of the last export or import. */
export type TransferReport =
  | { readonly kind: 'exported'; readonly insights: number; readonly name: string }
  | {
      readonly kind: 'imported';
      readonly added: number;
      readonly already: number;
      readonly bad: readonly BadLine[];
    }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'failed'; readonly reason: FailureReason };

/** Writing what a filter shows to a file, and reading such a file. */
export function useInsightTransfer(filter: InsightFilter) {
  const [report, setReport] = useState<TransferReport>();

  async function exportAs(format: 'csv' | 'ndjson', withLinks: boolean): Promise<void> {
    try {
      const insights = await allInsights(filter);
      const name = fileName(format, new Date());
      const [text, type] =
        format === 'csv'
          ? [exportCsv(insights, { withLinks }), 'text/csv']
          : [exportNdjson(insights, { withLinks }), 'application/x-ndjson'];
      download(name, text, type);
      setReport({ kind: 'exported', insights: insights.length, name });
    } catch (problem) {
      setReport({ kind: 'failed', reason: reasonOf(problem) });
    }
  }

  async function importFile(file: Blob): Promise<void> {
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return setReport({ kind: 'unreadable' });
    const { insights, bad } = importNdjson(text);
    const result = await importInsights(insights);
    setReport(result.kind === 'failed' ? result : { ...result, bad });
  }

  return { report, exportAs, importFile };
}
