import { ownWords } from './normalise';

/** Shorter replies ("Thank you, I'll look at it.") may well be alike. */
const FEWEST = 12;
const GREETING =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hei|moi|moikka|terve|hyvää (?:huomenta|päivää|iltaa)|huomenta|arvoisa)(?!\p{L})[^\n.!?,]{0,40}(?:[,.!]|\n|$)/iu;
const CLOSING =
  /\n[^\S\n]*(?:(?:best|kind|warm) )?(?:regards|wishes|thanks|cheers|terveisin|(?:ystävällisin|parhain) terveisin|terkuin|yt)[,.!]?[^\S\n]*(?:\n|$)[\s\S]*$/iu;

/**
 * What of a reply goes to every customer alike: its words in lower case, without the greeting, the name in it and the closing.
 * `undefined` for a reply of fewer than twelve words.
 */
export function replyWords(text: string): string | undefined {
  const body = ownWords(text).replace(GREETING, '').replace(CLOSING, '').toLowerCase();
  const words = body.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < FEWEST ? undefined : words.join(' ');
}
