// The licence of Kuule and of everything that is shipped with it, as the text file that goes into the package.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from './prepare/dictionary.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Small parts of it are built in, though it is only a tool. */
const BUILT_IN = ['wxt'];

const DATA = `Word tables
The tables below were learned by counting; no sentence of their sources is in the package.

utils/language/fi/lemma/ruleTable.ts and weights.ts: from UD Finnish-TDT (Haverinen, Nyblom, Viljanen, Laippala, Kohonen, Missilä, Ojala,
Salakoski, Ginter; University of Turku), CC BY-SA 4.0. The tables are offered under the same licence
(https://creativecommons.org/licenses/by-sa/4.0/).

utils/language/models/language.ts (Finnish or English): from XED (Öhman, Pàmies, Kajava, Tiedemann 2020, CC BY 4.0), cynarr/MA-thesis
(Apache-2.0), GoEmotions (Demszky, Movshovitz-Attias, Ko, Cowen, Nemade, Ravi 2020, Apache-2.0), MultiDoGO (Peskov et al. 2019,
CDLA-Permissive-1.0), BANKING77 (Casanueva et al. 2020, CC BY 4.0) and DSTC11 track 2 (CDLA-Permissive-2.0).

utils/listening/learned/weights/fi.ts (the tone of Finnish messages): from XED (as above, CC BY 4.0, https://github.com/Helsinki-NLP/XED,
changed: only weights of hashed pieces of words were learned from it) and cynarr/MA-thesis (Apache-2.0).

utils/listening/learned/weights/en.ts (the tone of English messages): from GoEmotions (as above, Apache-2.0).

Beside each table of weights lies a card with its data, its measured figures and its limits.`;

/** One text: what we ship by others, each with its version and the words of its licence, then our own licence. */
export function notices(dictionary) {
  const { dependencies, version } = read(join(ROOT, 'package.json'));
  const names = withTheirOwn([...Object.keys(dependencies)]).concat(BUILT_IN);
  const parts = names.map((name) => {
    const folder = join(ROOT, 'node_modules', name);
    const { version: installed, license } = read(join(folder, 'package.json'));
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const words = file ? `\n\n${readFileSync(join(folder, file), 'utf8').trim()}` : '';
    return `${name} ${installed}\nLicence: ${license}${words}`;
  });
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
  const head = `Kuule ${version}\nLicence: GPL-3.0-or-later\n\nIt is shipped with the works below.`;
  return `${[head, ...parts, ...(dictionary ? [ofDictionary(dictionary)] : []), DATA, own].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** The dictionary is the package's largest work by others, and the one whose source must be offered. */
function ofDictionary({ version, licence, copyright, path }) {
  return `voikko-fi ${version} (voikko-fi.vfst, the Finnish morphology of Voikko)
Copyright ${copyright}
Licence: ${licence} (GPL-2.0-or-later); it is passed on here under version 3, whose words are at the end of this file.
SHA-256 of the file: ${digestOf(path)}

Its source is the folder voikko-fi of https://github.com/voikko/corevoikko at release ${version}, and the source package of
Debian and Ubuntu ("apt-get source voikko-fi"). Whoever gave you this package has to give you that source, too, for at
least three years and for no more than the cost of copying it: ask them if it is no longer found at these places.`;
}

/** The packages and those that they need in turn. */
function withTheirOwn(names) {
  const all = new Set(names);
  for (const name of all) {
    const file = join(ROOT, 'node_modules', name, 'package.json');
    if (existsSync(file)) for (const needed of Object.keys(read(file).dependencies ?? {})) all.add(needed);
  }
  return [...all].filter((name) => existsSync(join(ROOT, 'node_modules', name)));
}

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
