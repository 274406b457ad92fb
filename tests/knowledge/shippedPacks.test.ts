import { describe, expect, it } from 'vitest';
import type { Language } from '../../utils/conversation/types';
import { packText } from '../../utils/packs/format';
import { readPack } from '../../utils/packs/read';
import type { PackExamples, ShippedPack } from '../../utils/packs/shipped/types';
import { shownValues } from '../../utils/packs/values';
import { check } from '../../utils/rewrites/check';
import { CLEAN_EN } from './clean/en';
import { CLEAN_FI } from './clean/fi';

const modules = Object.entries(
  import.meta.glob<{ default: ShippedPack; examples: PackExamples }>(
    ['../../utils/packs/shipped/*.ts', '!**/types.ts'],
    { eager: true },
  ),
);
const LANGUAGES: readonly Language[] = ['fi', 'en'];
const CLEAN = { fi: CLEAN_FI, en: CLEAN_EN };

it('there are packs', () => {
  expect(modules.length).toBeGreaterThanOrEqual(2);
});

describe.each(modules)('%s', (_, { default: { pack, source }, examples }) => {
  it('is a pack that can be written to a file and read again', () => {
    expect(readPack(packText(pack))).toEqual({ kind: 'pack', pack });
    expect(source.length).toBeGreaterThan(20);
  });

  it('has the same number of values in both languages, each with words that fire and words that show', () => {
    const of = (language: Language) => pack.values.filter((value) => value.language === language);
    expect(of('fi')).toHaveLength(of('en').length);
    for (const { avoid, show } of pack.values) expect(Math.min(avoid.length, show.length)).toBeGreaterThan(0);
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    const valuesIn = (draft: string) =>
      check(draft, { language, pack, rules: [] }).map(({ ruleId }) => ruleId.split('/').at(-1));

    it('has examples', () => {
      const { against, shows, leaves } = examples[language];
      expect(Math.min(against.length, shows.length, leaves.length)).toBeGreaterThanOrEqual(2);
    });

    it.each(examples[language].against)('“%s” goes against %s', (draft, value) => {
      expect(valuesIn(draft)).toContain(value.toLowerCase());
    });

    it.each(examples[language].shows)('“%s” shows %s', (draft, value) => {
      expect(shownValues(draft, pack, language).map(({ name }) => name)).toEqual([value]);
      expect(valuesIn(draft)).toEqual([]);
    });

    it.each(examples[language].leaves)('“%s” is left alone', (draft) => {
      expect(valuesIn(draft)).toEqual([]);
      expect(shownValues(draft, pack, language)).toEqual([]);
    });

    it('finds nothing in good replies', () => {
      expect(CLEAN[language].flatMap(valuesIn)).toEqual([]);
    });
  });
});
