/**
 * A function that remembers its last results by their key. At most twice `limit` of them: when a generation is full, the one before is
 * forgotten, and what is asked for again moves to the new one.
 */
export function recalling<Value extends object>(
  make: (key: string) => Value,
  limit: number,
): (key: string) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (key) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? make(key);
    if (young.size >= limit) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}
