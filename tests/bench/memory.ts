import { readFileSync, statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { analyse } from '../../utils/analyse';
import { finnishDictionary, provideDictionary } from '../../utils/language/fi/voikko/inUse';
import { fortyMessages } from './conversation';

/** As many conversations as an agent may have open in a day's work; nothing in them was seen before. */
const CONVERSATIONS = 40;
const WEIGHTS = [
  'utils/language/models/language.ts',
  'utils/listening/learned/weights/en.ts',
  'utils/listening/learned/weights/fi.ts',
  'utils/language/fi/lemma/weights.ts',
] as const;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Megabytes that are in use after a collection, buffers too. */
function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

const row = (name: string, value: number) => console.log(`  ${name.padEnd(40)}${value.toFixed(1)} MB`);
const dictionary = process.env.KUULE_VOIKKO;
console.log('Memory held, with what Node itself holds (aim for the Worker: 80 or less):');
row('the code alone', held());
for (const language of ['en', 'fi'] as const) {
  if (language === 'fi' && dictionary !== undefined) {
    provideDictionary({
      read: async () => new Uint8Array(readFileSync(dictionary)),
      failed: (problem) => console.error(problem),
    });
    await finnishDictionary();
    row('and the dictionary', held());
  }
  for (let round = 0; round < CONVERSATIONS; round += 1)
    analyse({ messages: fortyMessages(round + 1, language) });
  row(`and ${CONVERSATIONS} conversations in ${language}`, held());
}

const zipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length / 1000;
console.log('Sizes, gzip:');
if (dictionary !== undefined && statSync(dictionary).isFile())
  console.log(`  the dictionary    ${zipped(dictionary).toFixed(0)} kB of 1700`);
const weights = WEIGHTS.reduce((sum, path) => sum + zipped(path), 0);
console.log(`  learned weights   ${weights.toFixed(0)} kB of 300`);
