import { database } from './database';

/**
 * HMAC-SHA-256 of some words with the install key, in hexadecimal: the same words have the same name here, and nobody can turn the name
 * back. `undefined` when the key cannot be stored, because a key that is not kept would tie nothing together.
 */
export async function keyed(words: readonly string[]): Promise<string | undefined> {
  const key = await installKey();
  if (key === undefined) return undefined;
  const digest = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(JSON.stringify(words)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function installKey(): Promise<CryptoKey | undefined> {
  try {
    const stored = await database.keys.get('install');
    if (stored) return stored.key;
    // Made outside the transaction, which would end while the browser makes the key; another page may have been faster.
    const made = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    return await database.transaction('rw', database.keys, async () => {
      const first = await database.keys.get('install');
      if (first) return first.key;
      await database.keys.add({ id: 'install', key: made });
      return made;
    });
  } catch {
    return undefined;
  }
}
