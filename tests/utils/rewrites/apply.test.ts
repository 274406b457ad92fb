import { describe, expect, it } from 'vitest';
import { apply, slotsOf } from '../../../utils/rewrites/apply';
import type { Rewrite } from '../../../utils/rewrites/types';

const draft = 'We can’t ship it until Friday.';
const rewrite: Rewrite = {
  ruleId: 'en/x',
  category: 'C1',
  start: 3,
  end: 29,
  actual: 'can’t ship it until Friday',
  expected: ['can ship it from Friday'],
  mode: 'auto',
  severity: 2,
  why: 'Why.',
};

describe('apply', () => {
  it('puts the text in the place of the words', () => {
    expect(apply(draft, rewrite, 'can ship it from Friday')).toBe('We can ship it from Friday.');
  });
  it('deletes with an empty text', () => {
    expect(apply(draft, rewrite, '')).toBe('We .');
  });
  it('refuses when the draft has changed', () => {
    expect(apply(`Hi! ${draft}`, rewrite, 'x')).toBeUndefined();
    expect(apply('', rewrite, 'x')).toBeUndefined();
  });
  it('takes “$&” as it is', () => {
    expect(apply(draft, rewrite, '$& $1')).toBe('We $& $1.');
  });
});

describe('slotsOf', () => {
  it('finds what stands in square brackets, with its place', () => {
    const text = 'I’ll write by [day, time], or [name or team] will.';
    expect(slotsOf(text).map(({ start, end, name }) => [text.slice(start, end), name])).toEqual([
      ['[day, time]', 'day, time'],
      ['[name or team]', 'name or team'],
    ]);
  });
  it.each(['no slot', '[1]', '[ ]', '[]', '[a](https://example.com)', '[a\nb]', `[${'a'.repeat(200)}]`])(
    'finds none in %j',
    (text) => {
      expect(slotsOf(text)).toEqual([]);
    },
  );
});
