// Out-of-fold odds for `judge.mjs`, outside the repository's files: ids and numbers only.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../.output/train');

/** Keeps `{ id, fold, odds }` of the rows. */
export function saveOdds(name, rows) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${name}.odds.jsonl`),
    rows
      .map(({ id, fold, odds }) =>
        JSON.stringify({ id, fold, odds: odds.map((value) => Number(value.toFixed(4))) }),
      )
      .join('\n'),
  );
}

/** What `saveOdds` kept, by id. */
export function readOdds(name) {
  const lines = readFileSync(join(folder, `${name}.odds.jsonl`), 'utf8').split('\n');
  return new Map(lines.map((line) => JSON.parse(line)).map((row) => [row.id, row]));
}
