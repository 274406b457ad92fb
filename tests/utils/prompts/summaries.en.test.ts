import { describe, expect, it } from 'vitest';
import { analyse } from '../../../utils/analyse';
import { hearing } from '../../../utils/prompts/hearing';
import { summaryOf } from '../../../utils/prompts/summary';
import { SUMMARIES } from './summaries.en';

const FIRST_PERSON = /(?<![\p{L}'])(?:I|I'm|I've|I'd|me|my|mine|myself)(?![\p{L}'])/u;

describe('English summaries', () => {
  it.each(SUMMARIES)('%s', (text, summary) => {
    const messages = [{ author: 'customer', text }] as const;
    const heard = analyse({ language: 'en', messages });
    expect(summaryOf(hearing(heard, 'en', { messages }))?.text).toBe(summary);
  });

  it('speak to the customer in sentences', () => {
    for (const [, summary] of SUMMARIES) {
      expect(summary).not.toMatch(FIRST_PERSON);
      expect(summary).toMatch(/^\p{Lu}.+[.]$/u);
      expect(summary.split(' ').length).toBeLessThanOrEqual(65);
    }
  });
});
