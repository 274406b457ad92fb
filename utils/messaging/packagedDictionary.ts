import type { DictionarySource } from '../language/fi/voikko/inUse';
import { logProblem } from '../log';

/** Set by the build: whether the package holds the dictionary. */
declare const __VOIKKO__: boolean;

/** Name of the performance mark that reading leaves. */
const DICTIONARY_READ = 'Finnish dictionary read';
const FILE = '/voikko-fi.vfst';

/** The dictionary in the package, read as a file of our own: nothing leaves the machine. */
export const packagedDictionary: DictionarySource = {
  read: async () => {
    if (!__VOIKKO__) return undefined;
    const answer = await fetch(new URL(FILE, self.location.origin));
    if (!answer.ok) throw new Error(`The dictionary could not be read: ${answer.status}.`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    // Files of the extension are in no list of resources: the mark shows a profiler, and our tests, that it was read.
    performance.mark(DICTIONARY_READ);
    return bytes;
  },
  failed: (problem) => logProblem('Finnish dictionary', problem),
};
