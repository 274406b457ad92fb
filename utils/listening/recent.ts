/** Keeps the values that were asked for last, up to a number of characters in their keys. The oldest goes first. */
export function recent<Value>(capacity: number): (key: string, make: () => Value) => Value {
  const values = new Map<string, Value>();
  let size = 0;
  return (key, make) => {
    const known = values.get(key);
    if (known !== undefined) {
      values.delete(key);
      values.set(key, known);
      return known;
    }
    const value = make();
    values.set(key, value);
    size += key.length;
    for (const oldest of values.keys()) {
      if (size <= capacity || oldest === key) break;
      values.delete(oldest);
      size -= oldest.length;
    }
    return value;
  };
}
