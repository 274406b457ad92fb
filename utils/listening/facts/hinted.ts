import { allMatches } from '../../language/pattern';

/**
 * Every match of an expression in a text that has a hint of one. The hint, which every match holds, is found many times faster, and most
 * texts have none.
 */
export function hinted(hint: RegExp, expression: RegExp, text: string): RegExpExecArray[] {
  return hint.test(text) ? allMatches(expression, text) : [];
}
