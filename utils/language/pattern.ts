/**
 * The notation of cues and rules: a regular expression in which `~` stands for any further letters of the word
 * (`pettyn~` finds "pettynyt" and "pettyneenä"), matched without case, as whole words, in any script.
 *
 * `\b` is no help here: to JavaScript "ä" is not a word character, so "yö" would be found in "työ".
 */
export function pattern(source: string, flags = 'giu'): RegExp {
  const whole = source.replaceAll('~', '[\\p{L}\\p{M}]*');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${whole})(?![\\p{L}\\p{M}\\p{N}])`, flags);
}

/** One expression for many cues; faster than trying each. */
export function anyOf(sources: readonly string[], flags = 'giu'): RegExp {
  return pattern(sources.map((source) => `(?:${source})`).join('|'), flags);
}

/** Every match of a global expression. `matchAll` copies the expression at each call, which costs more than the search. */
export function allMatches(expression: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    matches.push(match);
    // An empty match would be found again at the same place for ever.
    if (match[0] === '') expression.lastIndex += 1;
  }
  return matches;
}
