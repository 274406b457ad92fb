import * as v from 'valibot';
import type { Refusal } from './lines';

/** What a line holds, or why it is refused. The id is kept where there is one. */
export function parseLine<Schema extends v.GenericSchema>(
  line: string,
  schema: Schema,
): { readonly value: v.InferOutput<Schema> } | Refusal {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { id: null, error: 'not JSON' };
  }
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return { value: parsed.output };
  const [issue] = parsed.issues;
  return {
    id: idOf(json),
    error: `${v.getDotPath(issue) ?? 'line'}: ${issue.expected ?? 'something else'} expected`,
  };
}

function idOf(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || !('id' in json)) return null;
  return typeof json.id === 'string' ? json.id : null;
}
