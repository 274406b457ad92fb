import type { Insight } from '../../utils/insights/types';

/** The customer's words with the quotation marks of their language. */
export function Quote({ insight }: { readonly insight: Insight }) {
  const { language, quote } = insight;
  const [open, close] = language === 'en' || language === 'other' ? ['“', '”'] : ['”', '”'];
  return (
    <blockquote class="voice insight-quote" {...(language !== 'other' && { lang: language })}>
      {open}
      {quote}
      {close}
    </blockquote>
  );
}
