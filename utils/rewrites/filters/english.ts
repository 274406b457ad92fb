import { tailOf } from '../../language/tail';
/** The words with a capital first letter. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The words with a small first letter, when they come to stand inside a sentence; "I" keeps its own. */
export function lower(words: string): string {
  return /^I(?![\p{L}])/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** "is" or "are", whichever goes with the noun phrase; not sure of two nouns or of a bare plural pronoun. */
export function be(words: string): string | undefined {
  const plural = isPlural(words);
  return plural === undefined ? undefined : `${words} ${plural ? 'are' : 'is'}`;
}

/** "has" or "have", whichever goes with the noun phrase. */
export function have(words: string): string | undefined {
  const plural = isPlural(words);
  return plural === undefined ? undefined : `${words} ${plural ? 'have' : 'has'}`;
}

function isPlural(words: string): boolean | undefined {
  if (/\s(?:and|or|of|for|in|on|with|to|from|that|which|when)\s/iu.test(words)) return undefined;
  const head = tailOf(words, /\p{L}/u).toLowerCase();
  if (head === '') return undefined;
  if (/^(?:address|access|status|business|process|news)$/.test(head)) return false;
  if (/^(?:details|photos|people|children|data)$/.test(head)) return true;
  return /(?:[^su]s|ies|ses|xes|ches|shes)$/.test(head);
}

const IRREGULAR: Readonly<Record<string, string>> = { send: 'sent', pay: 'paid', submit: 'submitted' };

/** "update" → "updated", "cancel" → "cancelled"; of the deeds that rules name. */
export function participle(verb: string): string {
  const small = verb.toLowerCase();
  const irregular = IRREGULAR[small];
  if (irregular !== undefined) return irregular;
  if (small.endsWith('e')) return `${small}d`;
  return small.endsWith('cel') ? `${small}led` : `${small}ed`;
}

/** The words as they are, if every letter of them is a capital. */
export function shouted(words: string): string | undefined {
  return words === words.toUpperCase() ? words : undefined;
}

/** The words as they are, unless they are shouted too: then it is a name or a label. */
export function spoken(words: string): string | undefined {
  return /\p{Ll}/u.test(words) || (words.match(/\p{L}/gu) ?? []).length < 2 ? words : undefined;
}

/** The words in small letters. */
export function small(words: string): string {
  return words.toLowerCase();
}
