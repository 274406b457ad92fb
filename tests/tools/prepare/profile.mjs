import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The id that Chromium gives to an unpacked extension: a hash of its folder's path, in the letters a to p. */
export function unpackedId(folder) {
  const bytes = process.platform === 'win32' ? Buffer.from(folder, 'utf16le') : Buffer.from(folder, 'utf8');
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Gives a profile that does not exist yet a window wide enough for a page and a panel, and puts Kuule's icon into the
 * toolbar, so that the panel is one click away. A profile that exists is left as it is. Resolves to whether it is new.
 */
export async function prepareProfile(profile, extension) {
  const file = join(profile, 'Default', 'Preferences');
  if (await readFile(file).catch(() => undefined)) return false;
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = {
    browser: { window_placement: { left: 20, top: 20, right: 1420, bottom: 920, maximized: false } },
    extensions: { pinned_extensions: [unpackedId(extension)] },
  };
  await writeFile(file, JSON.stringify(preferences));
  return true;
}
