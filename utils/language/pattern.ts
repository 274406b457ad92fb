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
