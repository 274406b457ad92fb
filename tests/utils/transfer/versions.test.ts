import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportNdjson } from '../../../utils/transfer/exportNdjson';
import { FORMAT } from '../../../utils/transfer/format';
import { importNdjson } from '../../../utils/transfer/importNdjson';

const versions = Object.keys(import.meta.glob('../../../utils/transfer/versions/*.ts')).map((path) =>
  path.replace(/^.*\/|\.ts$/g, ''),
);
const example = (version: string) =>
  readFileSync(new URL(`examples/kuule-insights-${version}.ndjson`, import.meta.url), 'utf8');

test('the format that is written is one of the versions', () => {
  expect(versions).toContain(FORMAT.replace('kuule-insights/', ''));
});

test.each(versions)('a file of version %s can be read and nothing of it is lost', (version) => {
  const text = example(version);
  const { insights, bad } = importNdjson(text);
  expect(bad).toEqual([]);
  expect(insights.length).toBeGreaterThan(1);
  if (FORMAT === `kuule-insights/${version}`)
    expect(lines(exportNdjson(insights, { withLinks: true }))).toEqual(lines(text));
});

function lines(text: string): unknown[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
