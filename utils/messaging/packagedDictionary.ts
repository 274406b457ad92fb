import type { DictionarySource } from '../language/fi/voikko/inUse';
import { logProblem } from '../log';

/** Set by the build: whether the package holds the dictionary. */
declare const __VOIKKO__: boolean;

const FILE = '/voikko-fi.vfst';

/** The dictionary in the package, read as a file of our own: nothing leaves the machine. */
export const packagedDictionary: DictionarySource = {
  read: async () => {
    if (!__VOIKKO__) return undefined;
    const answer = await fetch(new URL(FILE, self.location.origin));
    if (!answer.ok) throw new Error(`The dictionary could not be read: ${answer.status}.`);
    return new Uint8Array(await answer.arrayBuffer());
  },
  failed: (problem) => logProblem('Finnish dictionary', problem),
};
