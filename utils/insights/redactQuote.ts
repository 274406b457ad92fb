import type { DetectedLanguage } from '../conversation/types';
import { type RedactionKind, redact } from './redact';

/** A piece of personal data that was masked: how the mask stands in the quote, and what it covers. */
export type MaskedWords = { readonly kind: RedactionKind; readonly mask: string; readonly original: string };

/** A quote with personal data masked, and what each mask covers, in the order in which they stand. */
export function redactQuote(
  words: string,
  language: DetectedLanguage,
): { readonly quote: string; readonly masked: readonly MaskedWords[] } {
  const { text, found } = redact(words, language === 'fi' ? 'fi' : 'en');
  let at = 0;
  let done = 0;
  const masked = found.map(({ kind, start, end }) => {
    at += start - done;
    done = end;
    const mask = text.slice(at, text.indexOf('»', at) + 1);
    at += mask.length;
    return { kind, mask, original: words.slice(start, end) };
  });
  return { quote: text, masked };
}
