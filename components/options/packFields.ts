import type { PackEntry, PackPart } from '../../utils/packs/types';

/** `line`: a few words. `text`: several sentences. `cues`: one a line. */
export type PackField = {
  readonly name: string;
  readonly kind: 'line' | 'text' | 'cues';
  readonly label: string;
};

const line = (name: string): PackField => ({ name, kind: 'line', label: name });

/** What is asked of an entry besides its language. */
export const PACK_FIELDS: Readonly<Record<PackPart, readonly PackField[]>> = {
  words: [line('avoid'), line('prefer'), line('why')],
  glossary: [line('house'), line('customer')],
  phrases: [line('text')],
  values: [
    line('name'),
    line('why'),
    { name: 'avoid', kind: 'cues', label: 'cuesAgainst' },
    { name: 'show', kind: 'cues', label: 'cuesFor' },
  ],
  replies: [line('title'), { name: 'text', kind: 'text', label: 'text' }],
};

export type FieldValues = Readonly<Record<string, string>>;

/** An entry as it stands in the fields. */
export function toFields(entry: PackEntry): FieldValues {
  return Object.fromEntries(
    Object.entries(entry).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join('\n') : String(value),
    ]),
  );
}

/** What stands in the fields, as a file would have it: what is empty is left out. */
export function fromFields(part: PackPart, values: FieldValues): Readonly<Record<string, unknown>> {
  const filled = PACK_FIELDS[part].flatMap(({ name, kind }): [string, unknown][] => {
    const value = values[name]?.trim() ?? '';
    if (kind === 'cues') return [[name, value.split('\n').filter((cue) => cue.trim() !== '')]];
    return value === '' ? [] : [[name, value]];
  });
  return { language: values.language, ...Object.fromEntries(filled) };
}
