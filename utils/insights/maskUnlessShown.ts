import type { DetectedLanguage } from '../conversation/types';
import { redactQuote } from './redactQuote';

/** Masks the personal data in a text, but for what is in `shown`. */
export function maskUnlessShown(text: string, shown: readonly string[], language: DetectedLanguage): string {
  const { quote, masked } = redactQuote(text, language);
  if (!masked.some(({ original }) => shown.includes(original))) return quote;

  let all = '';
  let chosen = '';
  let done = 0;
  for (const { mask, original } of masked) {
    const start = text.indexOf(original, done);
    if (start === -1) return quote;
    const before = text.slice(done, start);
    all += before + mask;
    chosen += before + (shown.includes(original) ? original : mask);
    done = start + original.length;
  }
  const rest = text.slice(done);
  // The same words may stand in the text unmasked, too. Only when every mask was found in its own place is one taken away.
  return all + rest === quote ? chosen + rest : quote;
}
