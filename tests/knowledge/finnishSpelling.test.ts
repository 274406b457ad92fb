import { expect, it } from 'vitest';
import { apply } from '../../utils/rewrites/apply';
import { check } from '../../utils/rewrites/check';
import type { RewriteExamples, RewriteRule } from '../../utils/rewrites/types';
import { askVoikko, describeWithDictionary } from '../utils/language/fi/dictionary';

type File = { readonly default: RewriteRule; readonly examples: RewriteExamples };
const files = Object.values(import.meta.glob<File>('../../utils/rewrites/fi/*.ts', { eager: true }));

/** The words that a rule put in: not those of its slots, which the agent fills, nor what the draft held before. */
function newWords(before: string, after: string): string[] {
  const words = (text: string) => text.replace(/\[[^[\]]*\]/g, ' ').match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  const known = new Set(words(before).map((word) => word.toLowerCase()));
  return words(after).filter((word) => !known.has(word.toLowerCase()));
}

describeWithDictionary('what the Finnish rules offer', () => {
  const offered = files.flatMap(({ default: rule, examples }) =>
    examples.rewrites.flatMap(([before]) =>
      check(before, {
        language: 'fi',
        messages: examples.customer === undefined ? [] : [{ author: 'customer', text: examples.customer }],
      })
        .filter(({ ruleId }) => ruleId === rule.id)
        .flatMap((rewrite) =>
          rewrite.expected.map((text) => ({ before, after: apply(before, rewrite, text) ?? '' })),
        ),
    ),
  );

  it('is spelled as Voikko spells it', ({ skip }) => {
    const words = [...new Set(offered.flatMap(({ before, after }) => newWords(before, after)))];
    expect(words.length).toBeGreaterThan(100);
    const voikko = askVoikko(words);
    if (voikko === undefined) return skip('voikkospell is not installed');
    expect(words.filter((word) => voikko.get(word)?.isCorrect !== true)).toEqual([]);
  });
});
