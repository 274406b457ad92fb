import type { Insight } from '../insights/types';
import { readVersion1 } from './versions/1';

/** Why a line was not taken. `field` names what is missing or wrong in an insight. */
export type BadLine =
  | { readonly line: number; readonly reason: 'notJson' | 'unknownFormat' }
  | { readonly line: number; readonly reason: 'notAnInsight'; readonly field: string };

export type ImportedFile = {
  readonly insights: readonly Insight[];
  /** Lines are counted from 1, as editors do. */
  readonly bad: readonly BadLine[];
};

/** Reads what `exportNdjson` wrote. Good lines are taken even when others are bad; empty lines are passed over. */
export function importNdjson(text: string): ImportedFile {
  const insights: Insight[] = [];
  const bad: BadLine[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line, index + 1);
    if ('reason' in read) bad.push(read);
    else insights.push(read);
  }
  return { insights, bad };
}

function readLine(text: string, line: number): Insight | BadLine {
  const value = parse(text);
  if (value === undefined) return { line, reason: 'notJson' };
  if (formatOf(value) !== 'kuule-insights/1') return { line, reason: 'unknownFormat' };
  const read = readVersion1(value);
  return read.kind === 'insight' ? read.insight : { line, reason: 'notAnInsight', field: read.field };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
}
