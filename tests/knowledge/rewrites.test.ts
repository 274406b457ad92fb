import { describe, expect, it } from 'vitest';
import type { Language } from '../../utils/conversation/types';
import { apply, slotsOf } from '../../utils/rewrites/apply';
import { keepsRefusal } from '../../utils/rewrites/brakes/negation';
import { type CheckOptions, check } from '../../utils/rewrites/check';
import { sameFacts } from '../../utils/rewrites/facts';
import { rewriteRules } from '../../utils/rewrites/registry';
import type { Rewrite, RewriteExamples, RewriteRule } from '../../utils/rewrites/types';

type File = { readonly default: RewriteRule; readonly examples?: RewriteExamples };
const files = Object.entries(import.meta.glob<File>('../../utils/rewrites/{en,fi}/*.ts', { eager: true }));
const rules = files.map(([path, file]) => ({
  path: path.replace('../../utils/rewrites/', '').replace('.ts', ''),
  rule: file.default,
  examples: file.examples,
}));

const LANGUAGES: readonly Language[] = ['fi', 'en'];

/** What stands around the examples of a rule. */
function aroundOf({ language }: RewriteRule, examples: RewriteExamples | undefined): CheckOptions {
  const { customer, repeated = 0 } = examples ?? {};
  const messages = customer === undefined ? [] : [{ author: 'customer' as const, text: customer }];
  return { language, messages, repeated };
}

function findingsOf(rule: RewriteRule, draft: string, around: CheckOptions): Rewrite[] {
  return check(draft, around).filter((rewrite) => rewrite.ruleId === rule.id);
}

describe('the rewrite rules', () => {
  it.each(LANGUAGES)('are at least fourteen in %s, and all are registered', (language) => {
    expect(rules.filter(({ rule }) => rule.language === language).length).toBeGreaterThanOrEqual(14);
    expect(rewriteRules.length).toBe(rules.length);
  });

  it('have examples that are not used twice', () => {
    const drafts = rules.flatMap(({ examples }) => [
      ...(examples?.rewrites.map(([before]) => before) ?? []),
      ...(examples?.leaves ?? []),
    ]);
    expect(drafts.filter((draft, index) => drafts.indexOf(draft) !== index)).toEqual([]);
  });
});

describe.each(rules)('$path', ({ path, rule, examples }) => {
  it('is named by its path, in its language', () => {
    expect(rule.id).toBe(path);
    expect(path.startsWith(`${rule.language}/`)).toBe(true);
    expect(rule.category).toMatch(/^C([1-9]|[12]\d|3[0-7])$/);
  });

  it('explains itself in both languages, in sentence case, without exclamation marks', () => {
    for (const language of LANGUAGES) {
      expect(rule.title[language]).toMatch(/^[\p{Lu}”“][^!]{2,60}$/u);
      expect(rule.title[language]).not.toMatch(/[.!]$|\s\p{Lu}\p{Ll}/u);
      expect(rule.why[language]).toMatch(/^[\p{Lu}”“][^!]{10,180}[.]$/u);
    }
  });

  it('offers slots exactly when the agent has to add something', () => {
    const texts = [rule, ...(rule.also ?? [])].flatMap((form) => form.becomes);
    expect(texts.length > 0).toBe(rule.mode !== 'flag');
    for (const text of texts) expect(slotsOf(text).length > 0).toBe(rule.mode === 'ask');
  });

  it('has a pattern that the notation can read', () => {
    for (const form of [rule, ...(rule.also ?? [])]) expect(form.match).not.toMatch(/ [?*+]|…[?*+]|^\^?,/);
  });

  it('has examples of both kinds', () => {
    expect(examples?.rewrites.length ?? 0).toBeGreaterThanOrEqual(3);
    expect(examples?.leaves.length ?? 0).toBeGreaterThanOrEqual(4);
  });

  it.each(examples?.rewrites ?? [])('turns “%s” into “%s”', (before, after) => {
    const found = findingsOf(rule, before, aroundOf(rule, examples));
    expect(found.map((rewrite) => rewrite.actual)).toHaveLength(1);
    for (const rewrite of found) {
      expect(before.slice(rewrite.start, rewrite.end)).toBe(rewrite.actual);
      const [first] = rewrite.expected;
      expect(first === undefined ? rewrite.actual : apply(before, rewrite, first)).toBe(after);
    }
  });

  it.each(examples?.leaves ?? [])('leaves “%s” alone', (draft) => {
    expect(findingsOf(rule, draft, aroundOf(rule, examples))).toEqual([]);
  });

  it.each(examples?.rewrites ?? [])('no rule objects to what it makes of “%s”', (before) => {
    const around = aroundOf(rule, examples);
    const known = new Set(check(before, around).map((rewrite) => rewrite.ruleId));
    for (const rewrite of findingsOf(rule, before, around)) {
      for (const text of rewrite.expected) {
        const again = check(apply(before, rewrite, text) ?? '', around);
        expect(again.map((next) => next.ruleId).filter((id) => id === rule.id || !known.has(id))).toEqual([]);
      }
    }
  });

  it.each(examples?.rewrites ?? [])('keeps facts, refusals and length of “%s”', (before) => {
    for (const rewrite of findingsOf(rule, before, aroundOf(rule, examples))) {
      for (const text of rewrite.expected) {
        const after = apply(before, rewrite, text) ?? '';
        expect(sameFacts(before, after)).toBe(true);
        expect(keepsRefusal(before, after, rule.language, rule.losesNegation)).toBe(true);
        if (rewrite.mode === 'auto') expect(after.length).toBeLessThanOrEqual(before.length * 1.3);
      }
    }
  });
});
