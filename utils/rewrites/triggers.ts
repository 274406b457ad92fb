import type { Language } from '../conversation/types';
import { anchorsOf } from './anchors';
import { expand } from './notation';
import type { Form, RewriteRule } from './types';

/** Which forms a text may match at all; the others need not be tried. */
export type Triggers = (text: string) => ReadonlySet<Form>;

type Entry = { readonly anchor: string; readonly form: Form };

const GRAM = 3;
const known = new WeakMap<readonly RewriteRule[], Map<Language, Triggers>>();

/**
 * One index for all rules of a language: a text is gone through once, however many rules there are, and only those are tried of which it
 * holds a stretch that no match is without.
 */
export function triggersOf(rules: readonly RewriteRule[], language: Language): Triggers {
  const byLanguage = known.get(rules) ?? new Map<Language, Triggers>();
  known.set(rules, byLanguage);
  const ready = byLanguage.get(language) ?? build(rules, language);
  byLanguage.set(language, ready);
  return ready;
}

function build(rules: readonly RewriteRule[], language: Language): Triggers {
  const always: Form[] = [];
  const index = new Map<string, Entry[]>();
  const forms = rules
    .filter((rule) => rule.language === language)
    .flatMap((rule): readonly Form[] => [rule, ...(rule.also ?? [])]);
  for (const form of forms) {
    // Whose name it is differs from draft to draft.
    const anchors = anchorsOf(expand(form.match, language).replaceAll('@name', '.'));
    if (anchors === undefined) always.push(form);
    for (const anchor of anchors ?? []) {
      const gram = anchor.slice(0, GRAM);
      index.set(gram, [...(index.get(gram) ?? []), { anchor, form }]);
    }
  }
  return (text) => {
    const found = new Set(always);
    const small = text.toLowerCase();
    for (let at = 0; at + GRAM <= small.length; at++) {
      for (const { anchor, form } of index.get(small.slice(at, at + GRAM)) ?? [])
        if (small.startsWith(anchor, at)) found.add(form);
    }
    return found;
  };
}
