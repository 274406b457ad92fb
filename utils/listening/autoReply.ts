const NAMED =
  /^\s*(?:\*+\s*)?(?:(?:re|vs|sv|aihe|subject): )?(?:automatic reply|auto-?reply|automated (?:reply|response)|out of (?:the )?office|autosvar|automaattinen (?:poissaolo)?(?:vastaus|viesti|ilmoitus)|automaattivastaus|poissaoloviesti|poissaoloilmoitus|lomavastaaja)(?![\p{L}])/u;
const THANKS =
  /^\s*(?:(?:hi|hello|hei|moi|dear [\p{L} ]{1,30})[,!.]?\s+)?(?:thank you|thanks|kiitos)(?: for (?:your (?:e-?mail|message)|contacting me)| (?:viestist|sähköpostist|yhteydenotost)\p{L}*)[.!,]?\s+/u;
const AWAY =
  /^(?:i am|i'm|olen)(?: (?:currently|now|parhaillaan|tällä hetkellä))? (?:out of (?:the )?office|away(?: from (?:the )?office)?|on (?:annual |parental |maternity |sick )?(?:leave|holiday|vacation)|poissa(?: toimistolta| töistä)?|lomalla|vapaalla|vuosilomalla|perhevapaalla)(?![\p{L}])/u;
/** Enough of a folded message to tell. */
const BEGINNING = 400;

/**
 * Whether a folded message was sent by a machine while its author is away. "I'm on holiday until Friday" by itself is a customer speaking: only
 * a heading that names it, or set thanks with the absence right after, tells.
 */
export function isAutoReply(folded: string): boolean {
  const start = folded.slice(0, BEGINNING);
  if (NAMED.test(start)) return true;
  const thanks = THANKS.exec(start);
  return thanks !== null && AWAY.test(start.slice(thanks[0].length)) && !start.includes('?');
}
