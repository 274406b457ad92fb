import { describe, expect, it } from 'vitest';
import type { Language } from '../../utils/conversation/types';
import { check } from '../../utils/rewrites/check';
import { CLEAN_EN } from './clean/en';
import { CLEAN_FI } from './clean/fi';

/** Of a hundred good replies so many may get a finding at most. */
const MOST_FOUND = 5;

const REPLIES: readonly (readonly [Language, readonly string[]])[] = [
  ['en', CLEAN_EN],
  ['fi', CLEAN_FI],
];

describe.each(REPLIES)('good replies in %s', (language, replies) => {
  const found = replies.flatMap((reply) =>
    check(reply, { language }).map(({ ruleId, actual, severity }) => ({ ruleId, actual, severity, reply })),
  );

  it('are a hundred, all different', () => {
    expect(new Set(replies).size).toBe(100);
  });

  it('stay alone', () => {
    const replied = new Set(found.map(({ reply }) => reply));
    expect(replied.size, JSON.stringify(found, undefined, 1)).toBeLessThanOrEqual(MOST_FOUND);
  });
});
