import type { Found, RedactionKind } from './types';

/** Every match as found data of a kind; the group `data` is what is masked, or all of it when there is no such group. */
export function matches(
  text: string,
  expression: RegExp,
  kind: RedactionKind,
  isIt: (data: string, start: number) => boolean = () => true,
): Found[] {
  return [...text.matchAll(expression)].flatMap((match) => {
    const data = match.groups?.data ?? match[0];
    const start = match.index + match[0].lastIndexOf(data);
    return data !== '' && isIt(data, start) ? [{ kind, start, end: start + data.length }] : [];
  });
}
