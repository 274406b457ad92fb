import { tailOf } from '../language/tail';
import { isElement, matches } from './select';
import { hides } from './visible';

/** A stretch of the text that stands character for character in one text node. */
export type Run = {
  readonly textStart: number;
  readonly length: number;
  readonly node: Text;
  readonly nodeStart: number;
};

/** A place in the document, as a `Range` names it. */
export type Place = { readonly node: Node; readonly offset: number };

export type PageText = {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Longer than the limit: the rest was not read. */
  readonly cut: boolean;
  /** What stands before the asked-for place, with the line breaks that lead to it. */
  readonly before?: string;
};

export type TextOptions = {
  readonly limit: number;
  readonly without?: readonly string[];
  readonly quotes?: readonly string[];
  readonly at?: Place;
};

/** Elements that hold no words of the writer. */
const SILENT = new Set(
  'audio button canvas head iframe map noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
/** Ways of being shown that do not begin a line. */
const FLOWS = /^(?:$|inline|contents|ruby|table-cell|none)/;
/** A page may bury its words in any number of empty elements. */
const NODE_LIMIT = 20_000;

/**
 * The words of an element as a reader sees them: blocks and `<br>` give line breaks, hidden elements are left out, non-breaking
 * spaces are spaces, quotes are lines that begin with "> ". Unlike `innerText` it works on what is not rendered, knows
 * where each character stands, and stops at a limit.
 */
export function pageText(root: Element, options: TextOptions): PageText {
  const walk: Walk = { ...options, text: '', runs: [], nodes: 0, breaks: 0, quoted: 0, cut: false };
  visitChildren(root, walk, keepsSpace(styleOf(root)));
  const { runs, cut, before } = walk;
  const text = walk.text.slice(0, options.limit);
  return before === undefined ? { text, runs, cut } : { text, runs, cut, before };
}

/** Whether a node is an element that begins a line, by its name. */
export function isBlock(node: Node): boolean {
  return isElement(node) && BLOCKS.has(node.localName);
}

type Walk = TextOptions & {
  text: string;
  readonly runs: { textStart: number; length: number; node: Text; nodeStart: number }[];
  nodes: number;
  /** Line breaks that must stand before whatever comes next. */
  breaks: number;
  /** White space that shows only if something follows on the line. */
  space?: { readonly node: Text; readonly offset: number } | undefined;
  quoted: number;
  cut: boolean;
  before?: string;
};

function visitChildren(parent: Node, walk: Walk, preformatted: boolean): void {
  let index = 0;
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (walk.at?.node === parent && walk.at.offset === index) walk.before ??= soFar(walk);
    if (walk.cut) return;
    if (++walk.nodes > NODE_LIMIT) walk.cut = true;
    else if (isElement(child)) visitElement(child, walk);
    else if (isText(child)) visitText(child, walk, preformatted);
    index++;
  }
  if (walk.at?.node === parent && walk.at.offset >= index) walk.before ??= soFar(walk);
}

function visitElement(element: Element, walk: Walk): void {
  const name = element.localName;
  if (name === 'br') lineBreak(walk);
  if (name === 'br' || SILENT.has(name) || matches(element, walk.without ?? [])) return;
  const quote = name === 'blockquote' || matches(element, walk.quotes ?? []);
  const style = styleOf(element);
  if (style && hides(style) && !quote) return;

  const block = BLOCKS.has(name) || quote || !FLOWS.test(style?.display ?? '');
  const breaks = name === 'p' ? 2 : 1;
  if (block) walk.breaks = Math.max(walk.breaks, breaks);
  else if (name === 'td' || name === 'th') wordBreak(walk);
  walk.quoted += quote ? 1 : 0;
  visitChildren(element, walk, keepsSpace(style));
  walk.quoted -= quote ? 1 : 0;
  if (block) walk.breaks = Math.max(walk.breaks, breaks);
}

function visitText(node: Text, walk: Walk, preformatted: boolean): void {
  const { data } = node;
  for (let offset = 0; offset < data.length; offset++) {
    if (walk.at?.node === node && walk.at.offset === offset) walk.before ??= soFar(walk);
    const char = data.charAt(offset);
    if (char === '\u00A0') put(' ', node, offset, walk);
    else if (/[\u200B\uFEFF\r]/.test(char)) continue;
    else if (!/[ \t\n\f]/.test(char)) put(char, node, offset, walk);
    else if (!preformatted) walk.space ??= { node, offset };
    else if (char === '\n') lineBreak(walk, { node, offset });
    else put(char, node, offset, walk);
    if (walk.text.length >= walk.limit) {
      walk.cut = true;
      return;
    }
  }
  if (walk.at?.node === node && walk.at.offset >= data.length) walk.before ??= soFar(walk);
}

function put(char: string, node: Text, offset: number, walk: Walk): void {
  walk.text += missingBreaks(walk);
  walk.breaks = 0;
  const lineStart = walk.text === '' || walk.text.endsWith('\n');
  if (lineStart && walk.quoted > 0 && char !== '>') walk.text += '> ';
  if (!lineStart && walk.space) append(' ', walk.space.node, walk.space.offset, walk);
  walk.space = undefined;
  append(char, node, offset, walk);
}

function append(char: string, node: Text, offset: number, walk: Walk): void {
  const last = walk.runs.at(-1);
  const follows =
    last?.node === node &&
    last.nodeStart + last.length === offset &&
    last.textStart + last.length === walk.text.length;
  if (last && follows) last.length++;
  else walk.runs.push({ textStart: walk.text.length, length: 1, node, nodeStart: offset });
  walk.text += char;
}

function lineBreak(walk: Walk, from?: Place & { readonly node: Text }): void {
  walk.text += missingBreaks(walk);
  walk.breaks = 0;
  walk.space = undefined;
  if (from) append('\n', from.node, from.offset, walk);
  else walk.text += '\n';
}

/** Cells of a table stand apart even where the source has nothing between them. */
function wordBreak(walk: Walk): void {
  if (walk.text === '' || /\s$/.test(walk.text) || walk.breaks > 0) return;
  walk.text += ' ';
}

function missingBreaks({ text, breaks }: Walk): string {
  if (breaks === 0 || text === '') return '';
  const there = tailOf(text, /\n/).length;
  return '\n'.repeat(Math.max(0, breaks - there));
}

function soFar(walk: Walk): string {
  const breaks = missingBreaks(walk);
  return walk.text + (breaks || (walk.space && walk.text !== '' ? ' ' : ''));
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

function keepsSpace(style: CSSStyleDeclaration | undefined): boolean {
  return /^(?:pre|break-spaces)/.test(style?.whiteSpace ?? '');
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
