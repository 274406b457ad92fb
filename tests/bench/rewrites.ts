// What checking a draft costs, and how that grows with the number of rules.
import { performance } from 'node:perf_hooks';
import type { Language } from '../../utils/conversation/types';
import { check } from '../../utils/rewrites/check';
import { rewriteRules } from '../../utils/rewrites/registry';
import type { RewriteRule } from '../../utils/rewrites/types';
import { CLEAN_EN } from '../knowledge/clean/en';
import { CLEAN_FI } from '../knowledge/clean/fi';
import { median } from './statistics';

const REPLIES = { en: CLEAN_EN, fi: CLEAN_FI } as const;
/** Sentences that rules find, so that proving is measured, too. */
const FOUND = {
  en: "Unfortunately we can't send the lamp until Friday. We'll get back to you soon.",
  fi: 'Valitettavasti emme voi lähettää lamppua ennen perjantaita. Palaamme asiaan pian.',
} as const;
const WORDS = 300;
const WARMING = 30;
const ROUNDS = 60;

function draftOf(language: Language, round: number): string {
  const replies = REPLIES[language];
  const chosen: string[] = [FOUND[language]];
  for (let at = round * 7; chosen.join(' ').split(' ').length < WORDS; at++)
    chosen.push(replies[at % replies.length] ?? '');
  return `${chosen.join(' ')} ${round}.`;
}

function time(drafts: readonly string[], language: Language, rules: readonly RewriteRule[]): number {
  const rounds = drafts.map((draft) => {
    const start = performance.now();
    check(draft, { language, rules });
    return performance.now() - start;
  });
  return median(rounds.slice(WARMING));
}

/** Every `each`-th rule, or all of them several times over: the copies look for the same words, which is the worst that could be added. */
function share(rules: readonly RewriteRule[], factor: number): readonly RewriteRule[] {
  if (factor <= 1) return rules.filter((_, place) => place % Math.round(1 / factor) === 0);
  return Array.from({ length: factor }, (_, copy) =>
    rules.map((rule) => ({ ...rule, id: `${rule.id}${copy}` })),
  ).flat();
}

console.log('Drafts, code warm, no draft seen before, milliseconds:');
for (const language of ['en', 'fi'] as const) {
  const rules = rewriteRules.filter((rule) => rule.language === language);
  const rounds = Array.from({ length: WARMING + ROUNDS }, (_, round) => round);
  const long = rounds.map((round) => draftOf(language, round));
  const short = rounds.map((round) => `${FOUND[language]} ${round}.`);
  console.log(
    `  ${language}: 300 words ${time(long, language, rules).toFixed(1)} (aim 40 or less), one sentence with findings ${time(short, language, rules).toFixed(1)} (aim 3 or less)`,
  );
  const sizes = [0.25, 0.5, 1, 2, 4].map((factor) => {
    const some = share(rules, factor);
    return `${some.length} rules ${time(long, language, some).toFixed(1)}`;
  });
  console.log(`      300 words with ${sizes.join(', ')}`);
}
