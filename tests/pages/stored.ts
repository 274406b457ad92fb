import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The HTML of a stored page by its name in an `AdapterExample`. */
export function storedPage(name: string): string {
  return readFileSync(fileURLToPath(new URL(`./${name}.html`, import.meta.url)), 'utf8');
}
