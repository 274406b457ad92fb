// Labelled rows for training, from the folder of development data beside the repository. Only files that may be learned from are named here.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
export const FOLDS = 5;

const MAY_LEARN = [
  'goemotions',
  'xed_fi',
  'fi_subtitle_polarity',
  'fi_questions_ud',
  'ud_fi_tdt',
  'dstc11_intents',
  'multidogo',
  'banking77',
  'warm_tough_offers',
];

/** The rows of one set. The folder is `../shared/data/dev`, or what KUULE_DATA says. */
export function rowsOf(name) {
  if (!MAY_LEARN.includes(name)) throw new Error(`${name} is not a set to learn from.`);
  const file = join(process.env.KUULE_DATA ?? join(root, '../shared/data/dev'), `${name}.jsonl`);
  if (!existsSync(file))
    throw new Error(`There is no ${file}. Set KUULE_DATA to the folder of the labelled rows.`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Letters and digits only: rows alike in this are one text, and never lie in two folds. */
export function keyOf(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The fold of a text, 0 to 4, by its key. */
export function foldOf(text) {
  let hash = 0x811c9dc5;
  for (const code of Buffer.from(keyOf(text), 'utf8')) hash = Math.imul(hash ^ code, 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % FOLDS;
}

/** Rows with the same key only once: the first stays. */
export function onceEach(rows) {
  const seen = new Set();
  return rows.filter(({ text }) => {
    const key = keyOf(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
