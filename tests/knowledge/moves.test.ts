import { describe, expect, test } from 'vitest';
import { listenTo } from '../../utils/listening/listen';
import type { MoveCue, MoveExamples } from '../../utils/listening/types';

type File = { readonly default: MoveCue; readonly examples: MoveExamples };
const files = Object.entries(
  import.meta.glob<File>('../../utils/listening/moves/{en,fi}/*.ts', { eager: true }),
).map(([path, file]) => ({ path: path.replace(/^.*\/moves\/|\.ts$/g, ''), ...file }));

const made = (cue: MoveCue, text: string, before?: string) =>
  (listenTo({ author: 'agent', text }, { language: cue.language, before }).moves ?? [])
    .filter((move) => move.step === cue.step)
    .map((move) => ({ quote: text.slice(move.start, move.end), form: move.form ?? move.depth }));

test('every step has a file in both languages', () => {
  expect(files.map((file) => file.path).sort()).toEqual(
    ['en', 'fi'].flatMap((language) =>
      ['appreciate', 'ask', 'inform', 'receive', 'summarise'].map((step) => `${language}/${step}`),
    ),
  );
});

describe.each(files)('$path', ({ path, default: cue, examples }) => {
  test('id, step and language are those of the path', () => {
    expect(cue.id).toBe(path);
    expect(`${cue.language}/${cue.step}`).toBe(path);
  });

  test('has examples that make the move and that must not', () => {
    expect(examples.makes.length).toBeGreaterThanOrEqual(2);
    expect(examples.silent.length).toBeGreaterThanOrEqual(1);
  });

  test.each(
    examples.makes.map(([message, quote, form, before]) => ({ message, before, made: [{ quote, form }] })),
  )('makes the move: “$message”', ({ message, before, made: expected }) => {
    expect(made(cue, message, before)).toEqual(expected);
  });

  test.each(examples.silent)('does not make it: “%s”', (message) => {
    expect(made(cue, message)).toEqual([]);
  });
});
