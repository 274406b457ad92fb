import type { StateTexts } from '../i18n/panel/states';

/** What `PageSpec` fields are called by people, as a list. */
export function namesOf(fields: readonly string[], { broken }: StateTexts): string {
  const names = new Map<string, string>(Object.entries(broken.fields));
  return fields.map((field) => names.get(field) ?? field).join(', ');
}
