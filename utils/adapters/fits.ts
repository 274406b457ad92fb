/**
 * Whether an address fits a pattern in which `*` stands for anything: within a host for nothing beyond it, at the beginning for any host
 * and folder. Letters of the path count as written; what stands behind `#` does not count.
 */
export function fits(url: string, pattern: string): boolean {
  const [, host = '', path = ''] = /^(\*|[^/]*:\/\/[^/]*)(.*)$/s.exec(pattern) ?? [];
  const where = host === '*' ? 'https?://[^/?#]+(?:/[^?#]*)?' : within(host, '[^/?#]*');
  const what = path === '' ? '(?:[/?].*)?' : within(path, '.*');
  return new RegExp(`^${where}${what}$`, 's').test(url.replace(/#.*$/s, ''));
}

function within(text: string, anything: string): string {
  return text
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join(anything);
}
