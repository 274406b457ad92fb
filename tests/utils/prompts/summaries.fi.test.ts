import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { analyse } from '../../../utils/analyse';
import { finnishDictionary, provideDictionary } from '../../../utils/language/fi/voikko/inUse';
import { hearing } from '../../../utils/prompts/hearing';
import { summaryOf } from '../../../utils/prompts/summary';
import { findDictionary } from '../../tools/prepare/dictionary.mjs';
import { describeWithDictionary } from '../language/fi/dictionary';
import { SUMMARIES } from './summaries.fi';

const FIRST_PERSON =
  /(?<![\p{L}])(?:minä|minu(?:lla|lle|lta|n)?|mä|mun|mulla|mulle|en|enkä|olen|oon|haluan|haluaisin|sain|teidän Antti)(?![\p{L}])/iu;
const SPOKEN = /(?<![\p{L}])(?:oo|oot|tää|nää|mut|ku|et että|ois|tarttis\p{L}*|katkee|tullu)(?![\p{L}])/iu;

describeWithDictionary('Finnish summaries', () => {
  beforeAll(async () => {
    provideDictionary({
      read: async () => new Uint8Array(readFileSync(findDictionary()?.path ?? '')),
      failed: (problem) => {
        throw problem;
      },
    });
    await finnishDictionary();
  });
  afterAll(() => provideDictionary(undefined));

  it.each(SUMMARIES)('%s', (text, summary) => {
    const messages = [{ author: 'customer', text }] as const;
    const heard = analyse({ language: 'fi', messages });
    expect(summaryOf(hearing(heard, 'fi', { messages }))?.text).toBe(summary);
  });

  it('speak to the customer in written sentences', () => {
    expect(SUMMARIES.length).toBeGreaterThanOrEqual(20);
    for (const [, summary] of SUMMARIES) {
      expect(summary).not.toMatch(FIRST_PERSON);
      expect(summary).not.toMatch(SPOKEN);
      expect(summary).toMatch(/^\p{Lu}.+[.]$/u);
    }
  });
});
