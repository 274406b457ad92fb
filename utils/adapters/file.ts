import * as v from 'valibot';
import { TAUGHT_ID } from './taught';
import type { Adapter, PageSpec } from './types';

const FORMAT = 'kuule-adapter/1';
/** UTF-16 units of a file. */
const LARGEST_FILE = 200_000;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const selector = v.pipe(text(500), v.minLength(1));
const selectors = v.pipe(v.array(selector), v.maxLength(30));
const expression = v.pipe(text(300), v.check(isExpression));
const author = v.picklist(['customer', 'agent', 'note', 'bot', 'system', 'unknown']);
const mode = v.picklist(['public', 'internal', 'unknown']);
const channel = v.picklist(['chat', 'email', 'mixed']);
const words = v.pipe(v.array(text(200)), v.maxLength(200));
const selected = v.object({ selector: selectors, attribute: v.exactOptional(text(100)) });

const authorRule = v.variant('kind', [
  v.object({ kind: v.literal('selector'), selector, author }),
  v.object({
    kind: v.picklist(['words', 'otherWords']),
    selector,
    without: v.exactOptional(selector),
    words,
    author,
  }),
  v.object({ kind: v.literal('pattern'), selector, pattern: expression, author }),
  v.object({
    kind: v.literal('name'),
    among: selector,
    attribute: v.exactOptional(text(100)),
    author,
    otherwise: v.exactOptional(author),
  }),
  v.object({ kind: v.literal('side'), selector: v.exactOptional(selector), left: author, right: author }),
  v.object({ kind: v.literal('mailbox'), own: selected, from: selected, publicDomains: words }),
]);

const modeRule = v.variant('kind', [
  v.object({ kind: v.literal('value'), selector, value: text(200), mode }),
  v.object({ kind: v.literal('present'), selector, mode }),
  v.object({ kind: v.literal('words'), selector, words, mode }),
  v.object({ kind: v.literal('address'), pattern: expression, mode }),
]);

const page = v.object({
  ticketId: expression,
  conversation: v.exactOptional(v.object({ selector: selectors, attribute: text(100) })),
  panes: v.exactOptional(selectors),
  thread: selectors,
  replyPage: v.exactOptional(selectors),
  message: selectors,
  beside: v.exactOptional(selector),
  skip: v.exactOptional(selectors),
  body: selectors,
  bodies: v.exactOptional(v.picklist(['last', 'all'])),
  without: v.exactOptional(selectors),
  quotes: v.exactOptional(selectors),
  authorName: v.exactOptional(selectors),
  authors: v.pipe(v.array(authorRule), v.maxLength(50)),
  grouped: v.exactOptional(v.object({ selector, like: v.picklist(['previous', 'next']) })),
  sentAt: v.exactOptional(selected),
  title: v.exactOptional(v.object({ selector: selectors, without: v.exactOptional(expression) })),
  order: v.exactOptional(v.union([v.picklist(['oldest', 'newest']), v.object({ growing: text(100) })])),
  more: v.exactOptional(selectors),
  total: v.exactOptional(selectors),
  scroller: v.exactOptional(selectors),
  channel: v.exactOptional(
    v.array(
      v.variant('kind', [
        v.object({ kind: v.literal('present'), selector, channel }),
        v.object({ kind: v.literal('address'), pattern: expression, channel }),
      ]),
    ),
  ),
  composers: v.pipe(
    v.array(
      v.object({
        selector: selectors,
        hint: v.exactOptional(selector),
        mode: v.union([mode, v.pipe(v.array(modeRule), v.maxLength(30))]),
      }),
    ),
    v.maxLength(10),
  ),
}) satisfies v.GenericSchema<unknown, PageSpec>;

const file = v.object({
  format: v.literal(FORMAT),
  /** The site that was taught: scheme, host and port. */
  origin: v.pipe(text(300), v.check(isOrigin)),
  name: v.pipe(text(200), v.minLength(1)),
  channel,
  seenAt: v.pipe(v.string(), v.regex(/^20\d\d-\d\d(?:-\d\d)?$/)),
  page,
});

/** `field` is where the file stops being one of ours, for example `page.thread`. */
export type AdapterFile =
  | { readonly kind: 'adapter'; readonly origin: string; readonly adapter: Adapter }
  | { readonly kind: 'bad'; readonly reason: 'notJson' | 'newer' | 'tooLarge' | 'otherFile' }
  | { readonly kind: 'bad'; readonly reason: 'wrong'; readonly field: string };

/** A helpdesk that was taught as a file that people can read: for colleagues, or to be made an adapter of the product. */
export function adapterText(origin: string, { name, channel: by, seenAt, page: spec }: Adapter): string {
  return `${JSON.stringify({ format: FORMAT, origin, name, channel: by, seenAt, page: spec }, undefined, 2)}\n`;
}

/** Reads what `adapterText` wrote. Nothing is taken from a file that is wrong in one place. */
export function readAdapterFile(written: string): AdapterFile {
  if (written.length > LARGEST_FILE) return { kind: 'bad', reason: 'tooLarge' };
  const value = parse(written.replace(/^\uFEFF/, ''));
  if (value === undefined) return { kind: 'bad', reason: 'notJson' };
  const format = typeof value === 'object' && value !== null && 'format' in value ? String(value.format) : '';
  if (!format.startsWith('kuule-adapter/')) return { kind: 'bad', reason: 'otherFile' };
  if (format !== FORMAT) return { kind: 'bad', reason: 'newer' };
  const parsed = v.safeParse(file, value);
  if (!parsed.success) {
    return { kind: 'bad', reason: 'wrong', field: v.getDotPath(parsed.issues[0]) ?? '' };
  }
  const { origin, name, seenAt, page: spec } = parsed.output;
  const detect = { url: [`${origin}/*`], marks: ['body'] };
  const adapter = {
    id: TAUGHT_ID,
    name,
    channel: parsed.output.channel,
    detect,
    confidence: 'weak',
    seenAt,
    page: spec,
  } as const;
  return { kind: 'adapter', origin, adapter };
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

function isExpression(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}

function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
