import type { Insight } from '../../utils/insights/types';
import { maskedPieces } from './maskedPieces';

/** The customer's words with the quotation marks of their language; what was masked is drawn as a gap with its name. */
export function Quote({ insight }: { readonly insight: Insight }) {
  const { language, quote } = insight;
  const [open, close] = language === 'en' || language === 'other' ? ['“', '”'] : ['”', '”'];
  return (
    <blockquote class="voice insight-quote" dir="auto" {...(language !== 'other' && { lang: language })}>
      {open}
      {maskedPieces(quote).map(({ kind, text, start }) =>
        kind === 'mask' ? (
          <span key={start} class="masked">
            {text}
          </span>
        ) : (
          text
        ),
      )}
      {close}
    </blockquote>
  );
}
