/** Whether an address fits a pattern in which `*` stands for anything. Letters of the path count as written. */
export function fits(url: string, pattern: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${source}$`, 's').test(url);
}
