import * as v from 'valibot';
import { CUE, LONGEST_PHRASE, LONGEST_REPLY, LONGEST_WORD, MOST_CUES, MOST_ENTRIES, WORD } from '../limits';
import type { Pack } from '../types';

const language = v.picklist(['fi', 'en']);
const trimmed = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));
const word = v.pipe(trimmed(LONGEST_WORD), v.regex(WORD));
const cues = v.pipe(v.array(v.pipe(trimmed(LONGEST_WORD), v.regex(CUE))), v.maxLength(MOST_CUES));
const phrase = trimmed(LONGEST_PHRASE);

function list<Schema extends v.GenericSchema>(of: Schema) {
  return v.optional(v.pipe(v.array(of), v.maxLength(MOST_ENTRIES)), []);
}

/** What each list of a pack holds. */
export const entrySchemas = {
  phrases: v.object({ language, text: phrase }),
  words: v.object({
    language,
    avoid: word,
    prefer: v.exactOptional(word),
    why: v.exactOptional(phrase),
  }),
  glossary: v.object({ language, house: word, customer: word }),
  values: v.object({
    language,
    name: trimmed(LONGEST_WORD),
    why: v.exactOptional(phrase),
    avoid: v.optional(cues, []),
    show: v.optional(cues, []),
  }),
  replies: v.object({ language, title: trimmed(LONGEST_WORD), text: trimmed(LONGEST_REPLY) }),
};

/** A pack as `kuule-pack/1` writes it. Lists may be missing; fields that are not known are left out. */
const schema = v.object({
  name: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_WORD)), ''),
  phrases: list(entrySchemas.phrases),
  words: list(entrySchemas.words),
  glossary: list(entrySchemas.glossary),
  values: list(entrySchemas.values),
  replies: list(entrySchemas.replies),
});

/** `field` is where the file stops being a pack, for example `words.3.avoid`, counted from 0. */
export type ReadPack =
  | { readonly kind: 'pack'; readonly pack: Pack }
  | { readonly kind: 'wrong'; readonly field: string };

/** Reads what stands in a file, already parsed as JSON. Never throws. */
export function readVersion1(value: unknown): ReadPack {
  const parsed = v.safeParse(schema, value);
  return parsed.success
    ? { kind: 'pack', pack: parsed.output }
    : { kind: 'wrong', field: v.getDotPath(parsed.issues[0]) ?? '' };
}
