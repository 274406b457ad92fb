import type { Insight } from '../insights/types';
import { type ExportOptions, FORMAT } from './format';

/**
 * Insights as NDJSON, one a line. Every line says its format, so that files may be cut and joined. Nothing is lost but the
 * link to the ticket, unless that is asked for.
 */
export function exportNdjson(insights: readonly Insight[], options: ExportOptions): string {
  return insights
    .map(({ link, ...insight }) => {
      const kept = options.withLinks && link !== undefined ? { ...insight, link } : insight;
      return `${JSON.stringify({ format: FORMAT, ...kept })}\n`;
    })
    .join('');
}
