import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Insight } from '../../../utils/insights/types';
import { exportCsv } from '../../../utils/transfer/exportCsv';
import { exportNdjson } from '../../../utils/transfer/exportNdjson';
import { fileName } from '../../../utils/transfer/format';
import { importNdjson } from '../../../utils/transfer/importNdjson';

const full: Insight = {
  id: '01JD1X5S3M8Q2W4E6R8T0Y2V4A',
  createdAt: '2026-11-20T09:14:03.512Z',
  language: 'fi',
  quote: '  Rivi yksi, "lainaus"; ja\nrivi kaksi. Äää 😀 \u2028 loppu',
  kind: 'problem',
  facets: ['feeling', 'why'],
  experience: 'irritating',
  theme: 'luvattu soitto jäi',
  touchpoint: 'support',
  reading: 'Asiakkaalle tämä tarkoittaa menetettyä aamua.',
  told: 'silently',
  tool: 'demo-desk',
  conversationKey: 'ab'.repeat(32),
  link: 'https://tuki.esimerkki.fi/tiketti?id=42',
};
const sparse: Insight = {
  id: '01JD1X6A0B2C4D6E8F0G2H4J6K',
  createdAt: '2026-11-20T10:02:11.000Z',
  language: 'en',
  quote: '=HYPERLINK("https://example.com")',
  facets: [],
  told: 'directly',
  tool: 'pasted',
};

describe('NDJSON', () => {
  test('what goes out comes back whole', () => {
    const text = exportNdjson([full, sparse], { withLinks: true });
    expect(text.split('\n').length).toBe(3);
    expect(importNdjson(text)).toEqual({ insights: [full, sparse], bad: [] });
  });

  test('links stay here unless they are asked for', () => {
    const { link, ...rest } = full;
    const text = exportNdjson([full], { withLinks: false });
    expect(text).not.toContain('tiketti');
    expect(importNdjson(text).insights).toEqual([rest]);
    expect(link).toBeDefined();
  });

  test('files may be joined, re-saved on Windows and have empty lines', () => {
    const joined = `\uFEFF${exportNdjson([full], { withLinks: true })}\n\n${exportNdjson([sparse], { withLinks: true })}`;
    expect(importNdjson(joined.replaceAll('\n', '\r\n'))).toEqual({ insights: [full, sparse], bad: [] });
  });

  test('a bad line is named by its number and costs no other line', () => {
    const good = exportNdjson([sparse], { withLinks: true }).trim();
    const without = (field: string) => JSON.stringify({ ...JSON.parse(good), [field]: undefined });
    const changed = (change: object) => JSON.stringify({ ...JSON.parse(good), ...change });
    const lines = [
      good,
      '{"format":"kuule-insights/1", "id',
      '["not", "an", "object"]',
      'null',
      changed({ format: 'kuule-insights/9' }),
      without('quote'),
      changed({ quote: '   ' }),
      changed({ facets: ['feeling', 'colour'] }),
      changed({ createdAt: 'yesterday' }),
      changed({ createdAt: '2026-11-20T24:30:00Z' }),
      changed({ id: '../../etc' }),
      good,
    ];
    expect(importNdjson(lines.join('\n'))).toEqual({
      insights: [sparse, sparse],
      bad: [
        { line: 2, reason: 'notJson' },
        { line: 3, reason: 'unknownFormat' },
        { line: 4, reason: 'unknownFormat' },
        { line: 5, reason: 'unknownFormat' },
        { line: 6, reason: 'notAnInsight', field: 'quote' },
        { line: 7, reason: 'notAnInsight', field: 'quote' },
        { line: 8, reason: 'notAnInsight', field: 'facets.1' },
        { line: 9, reason: 'notAnInsight', field: 'createdAt' },
        { line: 10, reason: 'notAnInsight', field: 'createdAt' },
        { line: 11, reason: 'notAnInsight', field: 'id' },
      ],
    });
  });

  test('a foreign file brings no unsafe link and no unknown field', () => {
    const line = (link: string) =>
      JSON.stringify({ format: 'kuule-insights/1', ...sparse, link, isAdmin: true });
    const links = [
      'javascript:alert(1)',
      'https://maria:pw@desk.test/t?id=7&token=abc',
      'https://desk.test/t?id=7',
    ];
    expect(importNdjson(links.map(line).join('\n')).insights).toEqual([
      sparse,
      { ...sparse, link: 'https://desk.test/t?id=7' },
      { ...sparse, link: 'https://desk.test/t?id=7' },
    ]);
  });

  test('times of other zones come in as UTC', () => {
    const line = JSON.stringify({
      format: 'kuule-insights/1',
      ...sparse,
      createdAt: '2026-11-20T12:02:11+02:00',
    });
    expect(importNdjson(line).insights).toEqual([sparse]);
  });
});

describe('CSV', () => {
  test('opens in Excel: byte order mark, one row an insight, no formula, no link', () => {
    const csv = exportCsv([full, sparse], { withLinks: false });
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).not.toContain('tiketti');
    const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map((row) => row.quote)).toEqual([full.quote, `'${sparse.quote}`]);
    expect(data.map((row) => row.facets)).toEqual(['feeling; why', '']);
    expect(data.map((row) => row.format)).toEqual(['kuule-insights/1', 'kuule-insights/1']);
    expect(Object.keys(data[0] ?? {})).not.toContain('link');
  });

  test('links come along when they are asked for', () => {
    const csv = exportCsv([full], { withLinks: true });
    const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
    expect(data[0]?.link).toBe(full.link);
  });
});

test('a file is named by the day', () => {
  expect(fileName('csv', new Date(2026, 0, 5, 23, 59))).toBe('kuule-insights-2026-01-05.csv');
});
