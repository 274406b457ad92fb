// The licence of Kuule and of everything that is shipped with it, as the text file that goes into the package.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One text: our licence, then each dependency with its version, licence and the words of its own file. */
export function notices() {
  const { dependencies, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const parts = Object.keys(dependencies).map((name) => {
    const folder = join(ROOT, 'node_modules', name);
    const { version: installed, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const words =
      file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
    return `${name} ${installed}\nLicence: ${license}\n\n${words}`;
  });
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
  const rule = `\n\n${'-'.repeat(72)}\n\n`;
  return `Kuule ${version}\nLicence: GPL-3.0-or-later\n\nIt is shipped with the works below.${rule}${parts.join(rule)}${rule}${own}\n`;
}
