const QUOTED_LINE = /^\s*(?:>|\|\s)/;
/** From here to the end it is another mail. */
const OLDER_MAIL = [
  /^\s*-{2,}\s*(?:original message|forwarded message|alkuperäinen viesti|välitetty viesti|edelleenlähetetty viesti|ursprungligt meddelande)/i,
  /^\s*(?:begin forwarded message|alkaa välitetty viesti)\s*:/i,
  /^\s*_{8,}\s*$/,
];
/** "On 3 May, Anna wrote:", "ke 5.3.2026 klo 9.12 Anna kirjoitti:"; mail clients break it over two lines. */
const INTRODUCES_QUOTE = /^\s*(?:on\s.{3,160}\swrote|.{3,160}\s(?:kirjoitti|skrev))\s*:\s*$/i;
const BEGINS_INTRODUCTION = /^\s*(?:on\s.{3,100}|(?:ma|ti|ke|to|pe|la|su)\s\d.{3,100})$/i;
const HEADER =
  /^\s*(?:from|sent|to|cc|subject|date|lähettäjä|lähetetty|vastaanottaja|kopio|aihe|päivämäärä|päiväys)\s*:\s+\S/i;
const HEADER_START = /^\s*(?:from|lähettäjä)\s*:\s+\S/i;
const SIGNATURE_MARK = /^(?:--\s?|—\s?)$/;
const SENT_FROM =
  /^\s*(?:sent from my |sent from (?:outlook|mail)|get outlook for |lähetetty (?:i?puhelime|iphone|androi|outlook|samsung|gmail))/i;
const CLOSING =
  /^\s*(?:(?:(?:ystävällisin|parhain|lämpimin|kunnioittavin|kiittävin|yst(?:äv)?\.?)\s+)?(?:terveisin|terveis(?:et|iä)|terkuin|terv\.?)|yst\.?\s?terv\.?|t[.:]|(?:(?:best|kind|kindest|warm|warmest|many)\s+)?(?:regards|wishes)|best|sincerely|yours(?:\s+(?:sincerely|faithfully|truly))?|cheers|(?:many\s+)?thanks(?:\s+again)?(?:\s+and\s+(?:best|kind)\s+regards)?|kiitos(?:\s+(?:etukäteen|jo etukäteen))?|kiitt(?:äen|ein)|with (?:best|kind) regards|med vänlig hälsning|mvh)\s*[,.!]?\s*$/i;
/** "Terveisin Anna Koski" on one line. */
const CLOSING_WITH_NAME =
  /^\s*(?:(?:[YyPpLlKk]\p{Ll}+(?:sin|min|ten)\s+)?(?:[Tt]erveisin|[Tt]erkuin|[Tt]erv\.|[Tt]:)|(?:[Bb]est|[Kk]ind)\s+[Rr]egards,?|[Yy]ours\s+sincerely,?)\s+\p{Lu}[\p{L}.'-]*(?:\s+\p{Lu}[\p{L}.'-]*){0,3}\s*$/u;
const DISCLAIMER =
  /^\s*(?:this (?:e-?mail|message|communication)\b.{0,80}\b(?:confidential|intended (?:only|solely)|privileged)|tämä (?:sähköposti|viesti)\b.{0,80}\b(?:luottamukselli|tarkoitettu vain)|the information (?:contained )?in this (?:e-?mail|message))/i;

const NAME_ALONE =
  /^\s*(?!(?:Kiitos|Kiitti|Thanks|Thank|Hei|Moi|Ok|Please|Joo|Selvä|Cheers)(?![\p{L}]))\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}.'-]*){0,3}(?:,\s[\p{L} &-]{3,40})?\s*$/u;

/** A thanking line is a closing only when at most a name and contact details follow. */
const MAY_BE_THANKS = /^\s*(?:many\s+)?(?:thanks|kiitos)/i;
const SIGNATURE_LINES = 8;

/**
 * The text with everything blanked by spaces that its author did not write just now: quoted mail, forwarded headers,
 * signatures, legal small print. Line breaks stay and the length is the same, so every offset stays valid.
 */
export function ownWords(text: string): string {
  const lines = text.split('\n');
  const foreign = foreignLines(lines);
  if (!foreign.some(Boolean)) return text;
  return lines.map((line, index) => (foreign[index] ? ' '.repeat(line.length) : line)).join('\n');
}

function foreignLines(lines: readonly string[]): boolean[] {
  const foreign = lines.map(() => false);
  let written = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const next = lines[index + 1] ?? '';
    if (line.length > 2000) {
      written = true;
      continue;
    }
    if (endsOwnWords(line, next) || (written && (isSignature(lines, index) || isNameAlone(lines, index)))) {
      foreign.fill(true, index);
      return foreign;
    }
    const introducesQuote = INTRODUCES_QUOTE.test(line);
    if (QUOTED_LINE.test(line) || introducesQuote) foreign[index] = true;
    else if (BEGINS_INTRODUCTION.test(line) && INTRODUCES_QUOTE.test(`${line} ${next}`)) {
      foreign[index] = true;
      foreign[index + 1] = true;
      index++;
    } else if (line.trim() !== '') written = true;
  }
  return foreign;
}

function endsOwnWords(line: string, next: string): boolean {
  if (OLDER_MAIL.some((mark) => mark.test(line))) return true;
  return HEADER_START.test(line) && HEADER.test(next);
}

function isSignature(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (SIGNATURE_MARK.test(line) || SENT_FROM.test(line) || DISCLAIMER.test(line)) return true;
  if (CLOSING_WITH_NAME.test(line)) return isShortRest(lines, index + 1);
  if (!CLOSING.test(line)) return false;
  return isShortRest(lines, index + 1) && (!MAY_BE_THANKS.test(line) || followedByName(lines, index + 1));
}

/** After a closing come a name and contact details: few, short lines, until the quoted mail if there is one. */
function isShortRest(lines: readonly string[], from: number): boolean {
  let count = 0;
  for (const line of lines.slice(from)) {
    if (QUOTED_LINE.test(line) || INTRODUCES_QUOTE.test(line) || HEADER_START.test(line)) break;
    if (OLDER_MAIL.some((mark) => mark.test(line)) || DISCLAIMER.test(line)) break;
    if (line.trim() === '') continue;
    if (/^\s*(?:ps|p\.s)\b/i.test(line)) return false;
    count++;
    if (count > SIGNATURE_LINES || line.trim().length > 90) return false;
  }
  return true;
}

/** A paragraph of its own at the end that is only a name, perhaps with a role: "Riikka, asiakaspalvelu". */
function isNameAlone(lines: readonly string[], index: number): boolean {
  if ((lines[index - 1] ?? '').trim() !== '' || !NAME_ALONE.test(lines[index] ?? '')) return false;
  const [next] = lines.slice(index + 1).filter((line) => line.trim() !== '');
  return next === undefined || QUOTED_LINE.test(next) || INTRODUCES_QUOTE.test(next);
}

function followedByName(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from).find((line) => line.trim() !== '');
  return next === undefined || /^\s*\p{Lu}[\p{L}.'-]*(?:\s+\p{Lu}[\p{L}.'-]*){0,3},?\s*$/u.test(next);
}
