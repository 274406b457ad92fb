import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readDictionaryFor } from '../../../../utils/language/fi/readFor';
import {
  dictionaryInUse,
  finnishDictionary,
  provideDictionary,
} from '../../../../utils/language/fi/voikko/inUse';
import { lemmas } from '../../../../utils/language/lemmas';
import { findDictionary } from '../../../tools/prepare/dictionary.mjs';

afterEach(() => provideDictionary(undefined));

function sourceOf(bytes: Uint8Array | undefined | Error) {
  const read = vi.fn(async () => {
    if (bytes instanceof Error) throw bytes;
    return bytes;
  });
  const failed = vi.fn();
  provideDictionary({ read, failed });
  return { read, failed };
}

test('without a source there is no dictionary, and the rules answer', async () => {
  expect(await finnishDictionary()).toBeUndefined();
  expect(dictionaryInUse()).toBeUndefined();
  expect(await lemmas(['Tilauksen', 'summa'], 'fi')).toEqual(['tilaus', 'summa']);
});

test('a source that has none is asked once and is no failure', async () => {
  const { read, failed } = sourceOf(undefined);
  await readDictionaryFor(['Pakettini ei ole vieläkään tullut.']);
  await readDictionaryFor(['Missä pakettini on?']);
  expect(read).toHaveBeenCalledTimes(1);
  expect(failed).not.toHaveBeenCalled();
});

test.each([
  ['cannot be read', new Error('gone')],
  ['is something else', new TextEncoder().encode('<!doctype html><title>404</title>')],
])('a dictionary that %s is told of once, and the rules answer', async (_, bytes) => {
  const { failed } = sourceOf(bytes);
  expect(await finnishDictionary()).toBeUndefined();
  expect(await finnishDictionary()).toBeUndefined();
  expect(failed).toHaveBeenCalledTimes(1);
  expect(await lemmas(['Tilauksen'], 'fi')).toEqual(['tilaus']);
});

const found = findDictionary();

describe.runIf(found)('where there is a dictionary', () => {
  const bytes = () => new Uint8Array(readFileSync(found?.path ?? ''));

  test('it is read for Finnish only, and once', async () => {
    const { read } = sourceOf(bytes());
    await readDictionaryFor(['My parcel has not arrived yet.', '', '12 345']);
    await readDictionaryFor(['Mitt paket har inte kommit fram ännu.']);
    expect(read).not.toHaveBeenCalled();
    expect(dictionaryInUse()).toBeUndefined();
    await readDictionaryFor(['My parcel has not arrived yet.', 'Missä pakettini on?']);
    await readDictionaryFor(['Ok'], 'fi');
    expect(read).toHaveBeenCalledTimes(1);
    expect(dictionaryInUse()?.forms('paketti').length).toBeGreaterThan(0);
  });

  test('base forms come from it', async () => {
    sourceOf(bytes());
    expect(await lemmas(['Verkkokauppojen', 'maksupäätteillä'], 'fi')).toEqual([
      'verkkokauppa',
      'maksupääte',
    ]);
  });
});
