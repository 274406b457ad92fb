import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** For one expression, in milliseconds: what recheck cannot tell by then is counted as unknown. */
const PATIENCE = 500;
/** For all of them, in milliseconds. */
const BUDGET = 150_000;
const FOLDER = 'utils';
/** Without a repetition that may go on, there is nothing to go through again. */
const REPEATS = /[*+]|\{\d+,\}/;

type Expression = { readonly source: string; readonly flags: string; readonly file: string };

/** Every expression that is written out in the code, each once. */
function expressions(): Expression[] {
  const found = new Map<string, Expression>();
  for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const file = join(FOLDER, name);
    const code = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const source = node.text.slice(1, end);
        if (REPEATS.test(source)) found.set(node.text, { source, flags: node.text.slice(end + 1), file });
      }
      ts.forEachChild(node, visit);
    };
    visit(code);
  }
  return [...found.values()].sort((a, b) => a.source.length - b.source.length);
}

test('no expression takes more than quadratic time', { timeout: BUDGET + 60_000 }, () => {
  // The checker in JavaScript: the quicker ones are programs for a few systems only.
  process.env.RECHECK_BACKEND = 'pure';
  const all = expressions();
  expect(all.length).toBeGreaterThan(100);
  const counted = { linear: 0, quadratic: 0, unknown: 0 };
  const worse: string[] = [];
  const ends = Date.now() + BUDGET;
  for (const { source, flags, file } of all) {
    if (Date.now() > ends) break;
    const result = checkSync(source, flags, { timeout: PATIENCE });
    if (result.status === 'safe') counted.linear += 1;
    else if (result.status === 'unknown') counted.unknown += 1;
    // Texts are cut at 20,000 characters and sentences at 1,200, where the square of the length is harmless.
    else if (result.complexity.type === 'polynomial' && result.complexity.degree === 2)
      counted.quadratic += 1;
    else worse.push(`${file}: /${source}/ (${result.complexity.summary})`);
  }
  const { linear, quadratic, unknown } = counted;
  const left = all.length - linear - quadratic - unknown - worse.length;
  console.log(
    `Expressions by recheck: ${all.length} that repeat; ${linear} linear, ${quadratic} quadratic on short texts, ${unknown} that it could not tell in ${PATIENCE} ms, ${left} not reached`,
  );
  expect(worse).toEqual([]);
});
