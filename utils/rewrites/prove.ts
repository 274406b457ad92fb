import type { Span } from '../conversation/types';
import { slotsOf } from './apply';
import { keepsRefusal } from './brakes/negation';
import { promisesNoMore } from './brakes/promise';
import { sameFacts } from './facts';
import { find, type Match, type Reading, readDraft } from './find';
import { touches } from './quiet';
import { fillTemplate } from './template';
import { type Change, tidy } from './tidy';
import type { Rewrite, RewriteRule } from './types';

/** A text that may be applied with one click is at most this much longer than the sentence it changes. */
const LONGEST = 1.3;

/** The finding for a match, with only those texts that hold every invariant; `undefined` when none is left. */
export function prove(match: Match, reading: Reading, rules: readonly RewriteRule[]): Rewrite | undefined {
  const { rule } = match;
  const finding = (span: Span, expected: readonly string[]): Rewrite => ({
    ruleId: rule.id,
    category: rule.category,
    start: span.start,
    end: span.end,
    actual: reading.draft.slice(span.start, span.end),
    expected,
    mode: rule.mode,
    severity: rule.severity,
    why: rule.why[reading.language],
  });
  if (rule.mode === 'flag') return finding(match, []);
  const changes = match.form.becomes
    .map((template) => fillTemplate(template, match.groups, reading.language))
    .filter((text) => text !== undefined)
    .map((text) => tidy(reading.draft, match.sentence, match, text))
    .filter((change) => isSafe(change, match, reading, rules));
  const first = changes[0];
  if (first === undefined) return undefined;
  const same = changes.filter((change) => change.start === first.start && change.end === first.end);
  return finding(
    first,
    same.map((change) => change.text),
  );
}

function isSafe(change: Change, match: Match, reading: Reading, rules: readonly RewriteRule[]): boolean {
  const { draft, language } = reading;
  const { rule, sentence } = match;
  const actual = draft.slice(change.start, change.end);
  const slots = slotsOf(change.text).length;
  if (actual === change.text || (rule.mode === 'auto' ? slots > 0 : slots === 0)) return false;
  const area = { start: Math.min(sentence.start, change.start), end: Math.max(sentence.end, change.end) };
  const before = draft.slice(area.start, area.end);
  const after = draft.slice(area.start, change.start) + change.text + draft.slice(change.end, area.end);
  if (rule.mode === 'auto' && after.length > before.length * LONGEST) return false;
  return (
    sameFacts(before, after) &&
    keepsRefusal(before, after, language, rule.losesNegation) &&
    promisesNoMore(before, after, language) &&
    nobodyObjects(change, match, reading, rules)
  );
}

/** Whether no rule finds something in the new text that was not there before, and its own rule nothing at all. */
function nobodyObjects(
  change: Change,
  match: Match,
  reading: Reading,
  rules: readonly RewriteRule[],
): boolean {
  const { draft } = reading;
  const whole = draft.slice(0, change.start) + change.text + draft.slice(change.end);
  const place = { start: Math.max(0, change.start - 1), end: change.start + change.text.length + 1 };
  const changed = readDraft(whole, reading);
  return rules.every((rule) => {
    const here = find(rule, changed, place).filter((found) => touches(found, place));
    if (here.length === 0) return true;
    return rule.id !== match.rule.id && find(rule, reading, match.sentence).length > 0;
  });
}
