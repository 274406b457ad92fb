import type { Language } from '../conversation/types';
import { filters } from './filters/registry';

const PLACE = /\$<(?<name>\p{L}+)(?:\|(?<filter>\p{L}+)(?::(?<argument>[^>]+))?)?>/gu;

/** A template with its places filled from the named groups; `undefined` when a group is empty or a filter is not sure. */
export function fillTemplate(
  template: string,
  groups: Readonly<Record<string, string | undefined>>,
  language: Language,
): string | undefined {
  let sure = true;
  const text = template.replace(PLACE, (...found) => {
    const place: { name?: string; filter?: string; argument?: string } = found.at(-1);
    const value = groups[place.name ?? ''];
    const filled = value === undefined ? undefined : through(value, place, language);
    if (filled === undefined) sure = false;
    return filled ?? '';
  });
  return sure ? text : undefined;
}

function through(
  value: string,
  { filter, argument }: { readonly filter?: string; readonly argument?: string },
  language: Language,
): string | undefined {
  return filter === undefined ? value : filters[language][filter]?.(value, argument);
}
