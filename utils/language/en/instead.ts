import { fold } from '../fold';

const ARTICLE = /^(?<article>an?) (?<rest>.+)$/u;

/** The plural of a noun, of several words the last one; for words that bend as most do. */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

/**
 * Other words in the form of these, an article with them: "a ticket", of "ticket", with "email" → "an email". `undefined` when these are
 * neither `base` nor its plural, or when the article is not sure.
 */
export function instead(words: string, base: string, other: string): string | undefined {
  const { article, rest = fold(words) } = ARTICLE.exec(fold(words))?.groups ?? {};
  const [one, many] = [fold(base), pluralOf(fold(base))];
  if (rest !== one && rest !== many) return undefined;
  const fresh = rest === one ? other : pluralOf(other);
  if (article === undefined) return fresh;
  const fitting = articleOf(fresh);
  return fitting && `${fitting} ${fresh}`;
}

/** "a user", "an hour" and their like are told by sound, not by letter: not sure. */
function articleOf(noun: string): string | undefined {
  if (/^(?:u|eu|h|one|[A-Z]|\d)/u.test(noun)) return undefined;
  return /^[aeio]/u.test(noun) ? 'an' : 'a';
}
