import { readFile } from 'node:fs/promises';
import type { DictionarySource } from '../language/fi/voikko/inUse';

/** The dictionary that the environment names in KUULE_VOIKKO. */
export const dictionaryOfMachine: DictionarySource = {
  read: async () => {
    const path = process.env.KUULE_VOIKKO;
    return path ? new Uint8Array(await readFile(path)) : undefined;
  },
  failed: (problem) => {
    process.stderr.write(
      `The Finnish dictionary could not be read; Finnish goes by rules. ${String(problem)}\n`,
    );
  },
};
