import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { probeCandidates } from '../../utils/adapters/find';
import type { PageSpec } from '../../utils/adapters/types';
import { known, pages } from '../pages/known';
import { helpdeskTable } from '../tools/helpdeskTable';

test('there are adapters', () => expect(known.length).toBeGreaterThanOrEqual(2));

describe.each(known)('$adapter.id', ({ path, adapter, examples }) => {
  test('is called what its file is called', () => expect(path).toMatch(new RegExp(`/${adapter.id}\\.ts$`)));

  test('has pages that are its and addresses that are not', () => {
    expect(examples.pages.length).toBeGreaterThan(0);
    // A product that is known by its marks alone may stand at any address.
    if (adapter.detect.url) expect(examples.not.length).toBeGreaterThan(0);
  });

  test.each(examples.not)('leaves %s alone', (url) => {
    expect(probeCandidates(url).map(({ id }) => id)).not.toContain(adapter.id);
  });

  test.each(examples.pages)('takes $url', ({ url }) => {
    expect(probeCandidates(url).map(({ id }) => id)).toContain(adapter.id);
  });

  test('knows every field of its page by strings only, so that it can cross to the page', () => {
    expect(JSON.parse(JSON.stringify(adapter.page)) as PageSpec).toEqual(adapter.page);
  });

  test('has expressions that are expressions', () => {
    const { ticketId, title, authors, channel = [], composers } = adapter.page;
    const rules = [
      ...authors,
      ...channel,
      ...composers.flatMap(({ mode }) => (typeof mode === 'string' ? [] : mode)),
    ];
    const sources = [
      ticketId,
      title?.without ?? '',
      ...rules.flatMap((rule) => ('pattern' in rule ? rule.pattern : [])),
    ];
    for (const source of sources) expect(() => new RegExp(source, 'u')).not.toThrow();
  });

  test('says when its facts were seen to hold', () => {
    expect(adapter.seenAt).toMatch(/^20\d\d-\d\d(?:-\d\d)?$/);
  });
});

test('every stored page belongs to an example', () => {
  const stored = readdirSync(new URL('../pages', import.meta.url))
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replace('.html', ''));
  // Has a composer in an iframe that its own script makes; read and written in tests/browser/page-insert.test.ts.
  const elsewhere = ['rt5-update-rich'];
  expect(stored.sort()).toEqual([...pages.map(({ example }) => example.page), ...elsewhere].sort());
});

test('the table in the README is that of the adapters: `npm run helpdesks` writes it', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(`<!-- helpdesks: npm run helpdesks -->\n${helpdeskTable()}\n<!-- /helpdesks -->`);
});
