import * as v from 'valibot';
import { FACETS } from '../../insights/facets';
import { linkTo } from '../../insights/linkTo';
import { POINT_KINDS } from '../../insights/pointKinds';
import { EXPERIENCES, type Insight, TOUCHPOINTS } from '../../insights/types';

/** Times are compared as text, so that all must be in the same time zone and shape. */
const isoTime = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((time) => !Number.isNaN(Date.parse(time))),
  v.transform((time) => new Date(time).toISOString()),
);
const words = v.pipe(v.string(), v.regex(/\S/), v.maxLength(20_000));

/** An insight as `kuule-insights/1` writes it. Fields that are not known are left out. */
const schema = v.object({
  id: v.pipe(v.string(), v.ulid()),
  createdAt: isoTime,
  language: v.picklist(['fi', 'en', 'sv', 'other']),
  quote: words,
  kind: v.exactOptional(v.picklist(POINT_KINDS)),
  facets: v.array(v.picklist(FACETS)),
  experience: v.exactOptional(v.picklist(EXPERIENCES)),
  theme: v.exactOptional(words),
  touchpoint: v.exactOptional(v.picklist(TOUCHPOINTS)),
  reading: v.exactOptional(words),
  told: v.picklist(['directly', 'silently']),
  tool: words,
  conversationKey: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  link: v.exactOptional(v.string()),
});

export type Read =
  | { readonly kind: 'insight'; readonly insight: Insight }
  /** `field` is where the line stops being an insight. */
  | { readonly kind: 'wrong'; readonly field: string };

/** Reads one line of the format, already parsed as JSON. Never throws. */
export function readVersion1(line: unknown): Read {
  const parsed = v.safeParse(schema, line);
  if (!parsed.success) return { kind: 'wrong', field: v.getDotPath(parsed.issues[0]) ?? '' };
  const { link, ...insight } = parsed.output;
  // A file may come from anywhere: its links are cleaned like those from a page, and "javascript:" is none.
  const kept = link === undefined ? undefined : linkTo(link);
  return { kind: 'insight', insight: { ...insight, ...(kept !== undefined && { link: kept }) } };
}
