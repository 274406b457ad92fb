import { bare } from './edit';
import { keepsShape } from './shape';

/** One change of an editor's text: what stood there, and what `text` should stand between. */
export type Change = {
  readonly was: string;
  readonly before: string;
  readonly text: string;
  readonly after: string;
};

/**
 * What became of a change. `arrived`: it is there and nothing else is new. `runTogether`: the same, but its lines or words are not apart.
 * `arrivedAmongMore`: it is there once, with the agent's words of before and others. `absent`: all is as it was. `absentAmongMore`: the same, with words added that are not of the change.
 * `pieces`: it came in part or twice, and nothing else is new. `unclear`: something else.
 */
export type Verdict =
  | 'arrived'
  | 'runTogether'
  | 'arrivedAmongMore'
  | 'absent'
  | 'absentAmongMore'
  | 'pieces'
  | 'unclear';

/** So many characters at its edge tell a text from others. */
const EDGE = 12;

/** Judges by the words: how much white space is between them is the editor's own way. */
export function judge(change: Change, now: string): Verdict {
  const was = bare(change.was);
  const before = bare(change.before);
  const text = bare(change.text);
  const after = bare(change.after);
  const is = bare(now);
  const own = before + after;

  if (is === before + text + after) return keepsShape(change, now) ? 'arrived' : 'runTogether';
  if (is === was) return 'absent';
  if (text === '') return isWithin(was, is) ? 'absentAmongMore' : 'unclear';
  if (isPieces(is, before, text, after)) return 'pieces';

  // Where words are replaced, those that still stand tell that nothing was.
  const untouched = was !== own && isWithin(was, is);
  if (!untouched && count(is, text) === count(own, text) + 1 && isWithin(own, without(is, text))) {
    return 'arrivedAmongMore';
  }
  const edges = [text.slice(0, EDGE), text.slice(-EDGE)];
  const foreign = edges.every((edge) => count(is, edge) === count(was, edge));
  return foreign && isWithin(was, is) ? 'absentAmongMore' : 'unclear';
}

function isPieces(is: string, before: string, text: string, after: string): boolean {
  if (is.length <= before.length + after.length) return false;
  if (!is.startsWith(before) || !is.endsWith(after)) return false;
  const middle = is.slice(before.length, is.length - after.length);
  for (let split = 0; split < middle.length; split++) {
    if (isEdge(middle.slice(0, split), text) && isEdge(middle.slice(split), text)) return true;
  }
  return false;
}

function isEdge(part: string, text: string): boolean {
  return text.startsWith(part) || text.endsWith(part);
}

/** Whether all characters of `part` stand in `whole` in the same order. */
function isWithin(part: string, whole: string): boolean {
  let found = 0;
  for (let at = 0; at < whole.length && found < part.length; at++) {
    if (whole.charCodeAt(at) === part.charCodeAt(found)) found++;
  }
  return found === part.length;
}

function without(whole: string, part: string): string {
  const at = whole.lastIndexOf(part);
  return whole.slice(0, at) + whole.slice(at + part.length);
}

function count(whole: string, part: string): number {
  return whole.split(part).length - 1;
}
