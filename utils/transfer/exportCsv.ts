import Papa from 'papaparse';
import type { Insight } from '../insights/types';
import { type ExportOptions, FORMAT } from './format';

/** Tells Excel that the file is UTF-8; without it "ä" comes out as two signs. */
const BYTE_ORDER_MARK = '\uFEFF';

const COLUMNS = [
  'createdAt',
  'language',
  'quote',
  'reading',
  'theme',
  'facets',
  'kind',
  'experience',
  'touchpoint',
  'told',
  'tool',
  'conversationKey',
  'id',
] as const satisfies readonly (keyof Insight)[];

/**
 * Insights as CSV for a spreadsheet, one a row. Facets are parted by "; ". A quote that a spreadsheet would run as a
 * formula gets an apostrophe in front.
 */
export function exportCsv(insights: readonly Insight[], options: ExportOptions): string {
  const columns: readonly (keyof Insight)[] = options.withLinks ? [...COLUMNS, 'link'] : COLUMNS;
  const rows = insights.map((insight) => [...columns.map((column) => cell(insight, column)), FORMAT]);
  const csv = Papa.unparse(
    { fields: [...columns, 'format'], data: rows },
    { escapeFormulae: true, newline: '\r\n' },
  );
  return `${BYTE_ORDER_MARK}${csv}\r\n`;
}

function cell(insight: Insight, column: keyof Insight): string {
  return column === 'facets' ? insight.facets.join('; ') : (insight[column] ?? '');
}
