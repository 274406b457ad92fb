/** Asks the browser to keep our data even when the disk fills up. Says whether it will. */
export async function keepStorage(storage = storageManager()): Promise<boolean> {
  try {
    if (await storage?.persisted()) return true;
    return (await storage?.persist()) ?? false;
  } catch {
    return false; // The question may be forbidden, for example in a private window; the insight is saved all the same.
  }
}

/** Bytes that the extension's own storage takes, as the browser estimates them. */
export async function storedBytes(storage = storageManager()): Promise<number | undefined> {
  try {
    return (await storage?.estimate())?.usage;
  } catch {
    return undefined;
  }
}

function storageManager(): StorageManager | undefined {
  return globalThis.navigator?.storage;
}
