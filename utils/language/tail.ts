/**
 * The text without all such characters at its end; `character` describes one. An expression like `[\s.]+$` finds the same, but takes the
 * square of the time where such characters stand in a long row elsewhere.
 */
export function withoutTail(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text.charAt(end - 1))) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

/** The characters that `withoutTail` leaves out. */
export function tailOf(text: string, character: RegExp): string {
  return text.slice(withoutTail(text, character).length);
}

/** Whether a text ends with a question mark; quotation marks, brackets and spaces may follow it. */
export function endsAsking(text: string): boolean {
  return withoutTail(text, /["')\s]/).endsWith('?');
}

/** The same for "really?!", which is a question to whom it is put. */
export function endsAskingOrCalling(text: string): boolean {
  return tailOf(withoutTail(text, /["')\s]/), /[!?]/).includes('?');
}
