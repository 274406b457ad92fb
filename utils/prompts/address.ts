import { ownWords } from '../conversation/normalise';
import type { Language, Message } from '../conversation/types';
import type { Address } from '../language/fi/perspective/pronouns';

/** "Te", "Teiltä" with a capital inside a sentence: a customer who is formal. */
const POLITE = /(?<=[\p{L}\p{N},;)] )Te(?:idän|ille|illä|iltä|itä|ihin|issä|istä)?(?![\p{L}])/u;
/** "Me tilattiin", "emme saaneet": several people act. */
const WE_ACT = /(?<![\p{L}])(?:me|emme|olemme|\p{L}{2,}imme)(?![\p{L}])/iu;
/** And one of them speaks of themself beside it. */
const I_TOO =
  /(?<![\p{L}])(?:minä|mä|mää|minulle|mulle|minulla|mulla|minulta|multa|minua|mua|olen|oon|en|\p{L}{2,}[oöuie]sin|\p{L}{2,}[aä]sin)(?![\p{L}])/iu;
/** The agent says "te" in a question or order. */
const PLURAL =
  /\p{L}(?:isi|[aeiouyäö])tte(?:k[oö])?(?![\p{L}])|(?<![\p{L}])(?:ettekö|oletteko|voisitteko)(?![\p{L}])/u;
const SINGULAR =
  /(?<![\p{L}])(?:sinä|sinun|sinulle|sinulla|sinulta|sinua|voisitko|voitko|haluatko|oletko|saitko|olet|saat|voit|sait|kirjoitit|kerroit|pääset|löydät)(?![\p{L}])|\p{L}isitko(?![\p{L}])/iu;

/**
 * How the agent should speak to the customer: as the agent already does in draft or thread, else with "te" to a customer who writes "Te" or speaks both as "we" and as "I",
 * else with "sinä". English has one form.
 */
export function addressOf(
  messages: readonly Message[],
  draft: string | undefined,
  language: Language,
): Address {
  if (language !== 'fi') return 'singular';
  const ours = [
    ...messages.filter(({ author }) => author === 'agent').map(({ text }) => ownWords(text)),
    draft ?? '',
  ];
  for (const text of ours.reverse()) {
    if (SINGULAR.test(text)) return 'singular';
    if (PLURAL.test(text)) return 'plural';
  }
  const theirs = messages.filter(({ author }) => author === 'customer').map(({ text }) => ownWords(text));
  if (theirs.some((text) => POLITE.test(text))) return 'plural';
  // "Tilasitte sohvan, mutta sinulle ei soitettu" would speak to two: those who write as "we" and "I" are told "te" throughout.
  const isBoth = theirs.some((text) => WE_ACT.test(text)) && theirs.some((text) => I_TOO.test(text));
  return isBoth ? 'plural' : 'singular';
}
