import * as v from 'valibot';
import { findThemes } from '../insights/themes';
import { runCommand } from './command';
import { answerLines, type Refusal, writeLine } from './lines';
import { parseLine } from './parseLine';

const HELP = `Usage: npm run --silent themes < insights.jsonl > themes.jsonl

In:  {id, text, language?, createdAt?} a line
Out: {id, theme} a line, in the same order; then one last line {"rising": [{theme, from, observed, expected, ratio, q}]}

A malformed line gives {"id": …, "error": "…"} in its place.
Exit status: 0 every line answered, 1 any line gave an error, 2 wrong use.
`;

const Line = v.object({
  id: v.string(),
  text: v.string(),
  language: v.nullish(v.picklist(['fi', 'en', 'sv', 'other'])),
  createdAt: v.nullish(v.string()),
});

await runCommand(HELP, async () => {
  // Themes are of the whole: every line is read before the first is answered. Refusals keep their place among the answers.
  const rows: ({ readonly value: v.InferOutput<typeof Line> } | Refusal)[] = [];
  await answerLines(process.stdin, process.stdout, (line) => {
    rows.push(parseLine(line, Line));
    return undefined;
  });
  const records = rows.flatMap((row) => {
    if ('error' in row) return [];
    const { id, text, language, createdAt } = row.value;
    return [{ id, text, ...(language ? { language } : {}), ...(createdAt ? { createdAt } : {}) }];
  });
  const { themes, rising } = findThemes(records);
  let next = 0;
  for (const row of rows) await writeLine(process.stdout, 'error' in row ? row : themes[next++]);
  await writeLine(process.stdout, { rising });
  return records.length === rows.length;
});
