import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import ts from 'typescript';
import { fortyMessages } from './conversation';
import { NASTY } from './nasty';

/** What the checker is asked for, of its whole interface. */
type Checker = {
  checkSync(
    source: string,
    flags: string,
    options: { readonly timeout: number; readonly checker: 'automaton' },
  ): {
    readonly status: 'safe' | 'vulnerable' | 'unknown';
    readonly complexity?: { readonly summary: string };
  };
};

/** Milliseconds that the checker may think about one expression. */
const PATIENCE = 200;
/** Characters of an expression: of longer ones the checker never comes to an end. */
const CHECKED = 1_500;
const SHORT = 2_000;
const LONG = 4 * SHORT;
/** Linear time is four times as much for a text four times as long; the square is sixteen times. */
const STEEP = 9;
/** Milliseconds: below this the clock is too coarse to tell how time grows. */
const QUICK = 2;
/** So many words of an expression are repeated to make texts that nearly fit it. */
const OWN_WORDS = 6;

const root = process.env.KUULE_ROOT ?? '.';
const checkerPath = process.env.KUULE_RECHECK;
if (checkerPath === undefined) throw new Error('KUULE_RECHECK must name the recheck package.');
const { checkSync }: Checker = await import(checkerPath);

const expressions = new Map<string, RegExp>();
const keep = (expression: RegExp) => expressions.set(String(expression), expression);

// Those that are put together from strings: each is seen when it is made.
const Built = RegExp;
globalThis.RegExp = new Proxy(Built, {
  construct(target, given, made) {
    const expression = Reflect.construct(target, given, made);
    keep(expression);
    return expression;
  },
});
await makeAll();
globalThis.RegExp = Built;

const folders = ['utils/**/*', 'components/**/*', 'entrypoints/**/*'];
for (const file of ts.sys.readDirectory(root, ['.ts', '.tsx'], undefined, folders)) {
  keepLiterals(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
}

const counts = { proved: 0, steep: 0, undecided: 0 };
let slowest = 0;
for (const expression of expressions.values()) {
  const { source, flags } = expression;
  const { status, complexity } =
    source.length > CHECKED
      ? { status: 'unknown', complexity: undefined }
      : checkSync(source, flags, { timeout: PATIENCE, checker: 'automaton' });
  if (status === 'safe') counts.proved += 1;
  else if (status === 'vulnerable') tell(expression, complexity?.summary ?? status);
  else {
    counts.undecided += 1;
    const { time, text } = steepest(expression);
    slowest = Math.max(slowest, time);
    if (text !== undefined) tell(expression, `steeper than linear on ${JSON.stringify(text.slice(0, 40))} …`);
  }
}
console.log(`Regular expressions: ${expressions.size}, those of the rules and cues included:`);
console.log(`  ${counts.proved} proved linear by recheck`);
console.log(
  `  ${counts.undecided} that it cannot decide (looking behind, or too large), each tried on long texts made for it: the slowest took ${slowest.toFixed(0)} ms for ${LONG / 1000} thousand characters`,
);
console.log(`  ${counts.steep} steeper than linear (aim 0)`);
process.exitCode = counts.steep === 0 ? 0 : 1;

function tell({ source }: RegExp, why: string): void {
  counts.steep += 1;
  console.log(`  ${why}: ${source.length > 160 ? `${source.slice(0, 160)} …` : source}`);
}

/** Loads every module that makes expressions and has every cue, pattern and rule made ready. */
async function makeAll(): Promise<void> {
  const modules = import.meta.glob(
    '../../utils/{adapters,conversation,insights,language,listening,page,prompts,rewrites}/**/*.ts',
  );
  for (const load of Object.values(modules)) await load();
  const { analyse } = await import('../../utils/analyse');
  const { pattern } = await import('../../utils/language/pattern');
  const { promptPatterns } = await import('../../utils/prompts/registry');
  const { compile } = await import('../../utils/rewrites/notation');
  const { rewriteRules } = await import('../../utils/rewrites/registry');
  for (const language of ['en', 'fi'] as const)
    analyse({
      messages: fortyMessages(1, language),
      draft: 'Unfortunately no. Valitettavasti ei.',
      language,
    });
  for (const { cues = [], unless = [] } of promptPatterns)
    for (const cue of [...cues, ...unless]) pattern(cue, 'iu');
  for (const rule of rewriteRules) {
    const lists = [
      rule.unless,
      rule.whenDraft,
      rule.whenCustomer,
      rule.whenUnanswered,
      rule.unlessDraft,
      rule.unlessCustomer,
    ];
    const sources = [rule, ...(rule.also ?? [])].map(({ match }) => match);
    for (const source of [...sources, ...lists.flatMap((list) => list ?? [])]) compile(source, rule.language);
  }
}

function keepLiterals(node: ts.Node): void {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    keep(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
  }
  ts.forEachChild(node, keepLiterals);
}

/** The longest time that an expression takes for a long text made for it, and the text, if time grows faster than its length. */
function steepest(expression: RegExp): { time: number; text: string | undefined } {
  const own = [...new Set(expression.source.match(/\p{L}{2,}/gu) ?? [])].slice(0, OWN_WORDS);
  const units = [...NASTY.map(([, unit]) => unit), ...own.map((word) => `${word} `)];
  let found: { time: number; text: string | undefined } = { time: 0, text: undefined };
  for (const unit of units) {
    const time = timed(expression, unit, LONG);
    const steep = time > QUICK && isSteep(expression, unit);
    if (time > found.time || steep) found = { time, text: steep ? unit : found.text };
  }
  return found;
}

/** The quickest of a few tries, since another program may have taken the processor. */
function isSteep(expression: RegExp, unit: string): boolean {
  const least = (length: number) => Math.min(...[1, 2, 3].map(() => timed(expression, unit, length)));
  return least(LONG) > STEEP * least(SHORT);
}

/** Milliseconds of one search through a text that repeats the unit. */
function timed(expression: RegExp, unit: string, length: number): number {
  const text = unit.repeat(length / unit.length + 1).slice(0, length);
  expression.lastIndex = 0;
  const start = performance.now();
  expression.test(text);
  return performance.now() - start;
}
