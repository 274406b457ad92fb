/** `made` with the capitals of `word`: those of the letters that both begin with, or all if the word is in capitals only. */
export function likeCase(word: string, made: string): string {
  if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase())
    return made.toUpperCase();
  let at = 0;
  while (at < made.length && word[at]?.toLowerCase() === made[at]) at++;
  const first = word.charAt(0);
  if (at === 0 && first !== first.toLowerCase()) return made.charAt(0).toUpperCase() + made.slice(1);
  return word.slice(0, at) + made.slice(at);
}
