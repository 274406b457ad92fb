import { readdirSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { findAdapter, probeCandidates, ticketId } from '../../utils/adapters/find';
import type { Adapter, AdapterExample, AdapterExamples, PageSpec } from '../../utils/adapters/types';
import { readDraft } from '../../utils/page/draft';
import { probe } from '../../utils/page/probe';
import { readPage } from '../../utils/page/read';
import { storedPage } from '../pages/stored';

type AdapterFile = { readonly default: Adapter; readonly examples: AdapterExamples };
const files = import.meta.glob<AdapterFile>('../../utils/adapters/catalog/*.ts', { eager: true });
const known = Object.entries(files).map(([path, file]) => ({
  path,
  adapter: file.default,
  examples: file.examples,
}));
const pages = known.flatMap(({ adapter, examples }) =>
  examples.pages.map((example) => ({ adapter, example })),
);

function open({ url, page }: AdapterExample): Document {
  const window = new Window({ url });
  window.document.write(storedPage(page));
  return window.document as unknown as Document;
}

function adapterOf(document: Document, url: string): Adapter | undefined {
  return findAdapter(url, probe(document, probeCandidates(url)));
}

test('there are adapters', () => expect(known.length).toBeGreaterThanOrEqual(2));

describe.each(known)('$adapter.id', ({ path, adapter, examples }) => {
  test('is called what its file is called', () => expect(path).toMatch(new RegExp(`/${adapter.id}\\.ts$`)));

  test('has pages that are its and addresses that are not', () => {
    expect(examples.pages.length).toBeGreaterThan(0);
    expect(examples.not.length).toBeGreaterThan(0);
  });

  test.each(examples.not)('leaves %s alone', (url) => {
    expect(probeCandidates(url).map(({ id }) => id)).not.toContain(adapter.id);
  });

  test('knows every field of its page by strings only, so that it can cross to the page', () => {
    expect(JSON.parse(JSON.stringify(adapter.page)) as PageSpec).toEqual(adapter.page);
  });
});

describe.each(pages)('$adapter.id: $example.page', ({ adapter, example }) => {
  const document = open(example);

  test('is claimed by this adapter and no other', () => {
    expect(adapterOf(document, example.url)?.id).toBe(adapter.id);
    expect(probe(document, probeCandidates(''))).toEqual([adapter.id]);
  });

  test('is read as written down', () => {
    const reading = readPage(document, adapter.page);
    expect(reading.messages.map(({ sentAt, ...message }) => message)).toEqual(example.reads);
    expect(reading.title).toBe(example.title);
    expect(ticketId(adapter, reading)).toBe(example.conversation);
    expect(reading.health.read).not.toBe('broken');
  });

  test('has the composer that is written down', () => {
    expect(readDraft(document, adapter.page)?.mode).toBe(example.composer);
  });

  test('is the same after reading as before', () => {
    const before = document.documentElement.outerHTML;
    readPage(document, adapter.page);
    readDraft(document, adapter.page);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test('every stored page belongs to an example', () => {
  const stored = readdirSync(new URL('../pages', import.meta.url))
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replace('.html', ''));
  // Needs an iframe with a document of its own, which only a browser has: tests/browser/page-insert.test.ts.
  const inBrowser = ['rt5-update-rich'];
  expect(stored.sort()).toEqual([...pages.map(({ example }) => example.page), ...inBrowser].sort());
});
