import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The id that Chromium gives to an unpacked extension: a hash of its folder's path, in the letters a to p. */
export function unpackedId(folder) {
  const bytes = process.platform === 'win32' ? Buffer.from(folder, 'utf16le') : Buffer.from(folder, 'utf8');
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Puts Kuule's icon into the toolbar of a new profile, so that the panel is one click away. An old profile is left as it is. */
export async function pinIcon(profile, extension) {
  const file = join(profile, 'Default', 'Preferences');
  if (await readFile(file).catch(() => undefined)) return;
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = { extensions: { pinned_extensions: [unpackedId(extension)] } };
  await writeFile(file, JSON.stringify(preferences));
}
