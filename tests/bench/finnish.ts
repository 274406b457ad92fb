import { readFileSync } from 'node:fs';
import { inflect } from '../../utils/language/fi/generate/inflect';
import { finnishLemmas } from '../../utils/language/fi/lemma/lemmas';
import { openDictionary } from '../../utils/language/fi/voikko/dictionary';
import { words } from '../../utils/language/words';
import { FINNISH_LINES } from './finnishConversation';
import { median } from './statistics';

const WARMING = 15;
const ROUNDS = 40;
const AIMED_WORDS = 520;

const path = process.env.KUULE_VOIKKO;
if (path === undefined) throw new Error('KUULE_VOIKKO names no dictionary.');
const bytes = new Uint8Array(readFileSync(path));
const lines = FINNISH_LINES.map((line) => words(line).map(({ text }) => text));
const tokens = lines.flat();
const known = openDictionary(bytes);
const partitives = tokens.filter((token) =>
  known.forms(token).some((form) => form.wordClass === 'noun' && form.case === 'partitive'),
);

/** Milliseconds of processor time. */
function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

// A dictionary of its own for every round: what it remembers starts empty.
const rounds = Array.from({ length: WARMING + ROUNDS }, () => {
  let dictionary = known;
  return {
    open: spent(() => {
      dictionary = openDictionary(bytes);
    }),
    forms: spent(() => tokens.forEach((token) => void dictionary.forms(token))),
    lemmas: spent(() => lines.forEach((line) => void finnishLemmas(line, dictionary))),
    made: spent(() =>
      partitives.forEach(
        (word) => void inflect(dictionary, word, { case: 'genitive' }, (form) => form.case === 'partitive'),
      ),
    ),
  };
}).slice(WARMING);

const milliseconds = (...kinds: (keyof (typeof rounds)[number])[]) =>
  median(rounds.map((round) => kinds.reduce((sum, kind) => sum + round[kind], 0)));
const shown = (value: number) => `${value.toFixed(1)} ms`;
const longer = (milliseconds('forms', 'lemmas') / tokens.length) * AIMED_WORDS;

console.log(
  `Finnish, ${lines.length} messages, ${tokens.length} words, code warm, caches empty; processor time:`,
);
console.log(`  the dictionary opened       ${shown(milliseconds('open'))}`);
console.log(`  every word read             ${shown(milliseconds('forms'))}`);
console.log(`  base forms in context       ${shown(milliseconds('lemmas'))} more`);
console.log(`  both, for ${AIMED_WORDS} words         ${shown(longer)} (aim 15 or less)`);
console.log(
  `  ${String(partitives.length).padEnd(3)}word forms made          ${shown(milliseconds('made'))}`,
);
