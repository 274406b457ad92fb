import { describe, expect, it } from 'vitest';
import type { Language } from '../../../utils/conversation/types';
import { anchorsOf } from '../../../utils/rewrites/anchors';
import { compile } from '../../../utils/rewrites/notation';
import { rewriteRules } from '../../../utils/rewrites/registry';
import { triggersOf } from '../../../utils/rewrites/triggers';
import type { RewriteExamples } from '../../../utils/rewrites/types';
import { CLEAN_EN } from '../../knowledge/clean/en';
import { CLEAN_FI } from '../../knowledge/clean/fi';

describe('what a pattern cannot match without', () => {
  it.each([
    ['plain words', ['plain']],
    ['(?:apple|pear)s? are', ['apple', 'pear']],
    ['(?:the )?window(?!s) [a-z]+', ['window']],
    ['(?<=^|, )(?<verb>open|close)\\.', ['open', 'close']],
    ['colou?r', ['colo']],
    ['(?:very ){1,3}good', ['good']],
    ['[aeiou]+', undefined],
    ['(?:no|yes)', undefined],
    ['(?:door|)', undefined],
  ])('%s', (pattern, anchors) => {
    expect(anchorsOf(pattern)).toEqual(anchors);
  });
});

type File = { readonly examples: RewriteExamples };
const files = import.meta.glob<File>('../../../utils/rewrites/{en,fi}/*.ts', { eager: true });
const TEXTS: Readonly<Record<Language, readonly string[]>> = {
  en: [...examplesOf('en'), ...CLEAN_EN],
  fi: [...examplesOf('fi'), ...CLEAN_FI],
};

function examplesOf(language: Language): string[] {
  return Object.entries(files)
    .filter(([path]) => path.includes(`/${language}/`))
    .flatMap(([, { examples }]) => [...examples.rewrites.flat(), ...examples.leaves]);
}

describe.each(['en', 'fi'] as const)('the index of the rules, %s', (language) => {
  const triggers = triggersOf(rewriteRules, language);
  const forms = rewriteRules
    .filter((rule) => rule.language === language)
    .flatMap((rule) => [rule, ...(rule.also ?? [])])
    .filter(({ match }) => !match.includes('@name'));

  it('misses nothing that a rule would find', () => {
    const missed = TEXTS[language].flatMap((text) => {
      const tried = triggers(text);
      return forms.filter((form) => !tried.has(form) && compile(form.match, language).test(text));
    });
    expect(missed.map(({ match }) => match)).toEqual([]);
  });

  it('leaves few rules to be tried', () => {
    const tried = TEXTS[language].reduce((sum, text) => sum + triggers(text).size, 0);
    expect(tried / TEXTS[language].length).toBeLessThan(forms.length / 4);
  });
});
