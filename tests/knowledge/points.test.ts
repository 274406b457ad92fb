import { describe, expect, test } from 'vitest';
import { listenTo } from '../../utils/listening/listen';
import type { PointCue, PointExamples } from '../../utils/listening/types';

type File = { readonly default: PointCue; readonly examples: PointExamples };
const files = Object.entries(
  import.meta.glob<File>('../../utils/listening/cues/{en,fi}/*.ts', { eager: true }),
).map(([path, file]) => ({ path: path.replace(/^.*\/cues\/|\.ts$/g, ''), ...file }));

const heard = (cue: PointCue, text: string) =>
  (listenTo({ author: 'customer', text }, { language: cue.language }).points ?? [])
    .filter((point) => point.kind === cue.kind)
    .map((point) => point.quote);

test('every kind has a file in both languages', () => {
  const ids = files.map((file) => file.path);
  expect(ids.filter((id) => id.startsWith('fi/')).length).toBeGreaterThan(10);
  expect(ids.filter((id) => id.startsWith('fi/')).map((id) => id.replace('fi/', 'en/'))).toEqual(
    ids.filter((id) => id.startsWith('en/')),
  );
});

describe.each(files)('$path', ({ path, default: cue, examples }) => {
  test('id, kind and language are those of the path; cues are folded and none stands twice', () => {
    expect(cue.id).toBe(path);
    expect(`${cue.language}/${cue.kind}`).toBe(path);
    const all = [...cue.cues, ...('unless' in cue ? (cue.unless ?? []) : [])];
    for (const source of all) {
      expect(source.replace(/\\\p{L}\{?[^ ]*/gu, '')).not.toMatch(/[’“”]/);
      expect(source.replaceAll(/\\p\{\p{L}+\}/gu, '')).not.toMatch(/\p{Lu}/u);
    }
    expect(new Set(cue.cues).size).toBe(cue.cues.length);
  });

  test('has examples that fire and that must not', () => {
    expect(examples.hears.length).toBeGreaterThanOrEqual(2);
    expect(examples.silent.length).toBeGreaterThanOrEqual(2);
  });

  test.each(examples.hears)('hears in “%s”', (message, quote) => {
    expect(heard(cue, message)).toEqual([quote]);
  });

  test.each(examples.silent)('hears nothing of the kind in “%s”', (message) => {
    expect(heard(cue, message)).toEqual([]);
  });
});
