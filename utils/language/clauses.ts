import type { DetectedLanguage, Span } from '../conversation/types';
import { fold } from './fold';
import { runOns } from './runOn';
import { trimmed } from './trimmed';
import { hasWords } from './words';

/** Marks that always part two clauses when something stands on both sides. */
const HARD = ';|\\s[–—-]\\s|:\\s';

const JOINTS: Readonly<Record<'fi' | 'en', RegExp>> = {
  fi: new RegExp(
    `${HARD}|,\\s*(?=(?:mutta|mut|vaikka|koska|joten|sillä|eikä|enkä|etkä|emmekä|eli|muuten|lisäksi|ja|tai|mikä|mitä|miten|miksi|missä|mistä|mihin|milloin|kuinka|niin|nyt|silti|siksi|paitsi|kunnes|en|ei|emme|olen|oon|se|sitten|sit|kukaan|mitään|pitäisi|pitäs|voiko|voisiko|saisi|saako|sulkekaa|lähettäkää|vaihtakaa|perukaa|palauttakaa|korjatkaa|soittakaa|tarkistakaa|auttakaa|vastatkaa|hoitakaa|selvittäkää|hyvittäkää|poistakaa|toimittakaa|onko|olisiko|oisko|kiitos|kiitti|\\p{L}{3,}(?:iko|ikö|nko|nkö|aako|ääkö|eekö|yykö|uuko|iiko|iikö))(?![\\p{L}]))` +
      '|\\s(?=(?:mutta|mut|vaikka|joten|eikä|enkä|emmekä|eivätkä)\\s)' +
      // "ja" joins clauses only before something that looks like the start of one.
      '|\\s(?=ja\\s+(?:mä|minä|me|se|ne|he|tää|tämä|nyt|sit|sitten|mun|meidän|siitä|siinä|silti|en|ei|emme|kukaan|on|oli|olen|oon|haluaisin|toivon|toivoisin|toivoisimme|pitää|pitäisi|\\p{L}+(?:in|imme|tiin|ttiin|ko|kö))\\s)' +
      '|(?<=\\p{L}{3})\\s(?=(?:eli|koska|siksi)\\s)',
    'gu',
  ),
  en: new RegExp(
    `${HARD}|,\\s*(?=(?:but|because|so|and|although|though|while|whereas|which|yet|or|since|however|please|can|could|would|is|are|do|does|did|what|how|why|when|where|i|i'm|i've|i'd|we|we're|we've|it|it's|they|he|she|there|nobody|now|thanks|thank|cheers|the|my|our|his|her|you|your)\\s)` +
      '|\\s(?=but\\s)' +
      // A comma alone parts two clauses when a noun with its verb follows: "…, pharmacy says no", "…, the whole street was missed".
      "|,\\s(?=(?!(?:if|that|when|where|who|what|how|why|as|for|in|on|at|to|with|someone|somebody|he|she|they|not)\\s)(?:[\\p{L}-]+\\s){1,4}(?:is|are|was|were|has|have|had|says|said|isn't|wasn't|hasn't|doesn't|didn't|won't)\\s)" +
      "|\\s(?=(?:and|so)\\s+(?:i|i'm|i've|i'd|i'll|we|we're|we've|it|it's|its|they|he|she|you|you've|there|there's|now|my|our|his|her|nobody|no one|nothing|this|that|then|still|someone|can|could|what|how|when|why)\\s)" +
      '|\\s(?=because\\s+(?:i|my|our|we|it|the|they|of)\\s)|\\s(?=although\\s)',
    'gu',
  ),
};

const MINIMUM_WORDS = 2;
/** "ja" and a comma join words as often as clauses: only where a verb seems to stand on both sides do they part two. */
const WEAK =
  /\s(?=ja\s)|,\s(?!(?:että|et|jos|jo\p{L}{1,4}|mi\p{L}{1,4}|kuin|kuten|esim|kun|ku|ettei|ennen|sekä)(?![\p{L}]))/gu;
const FINNISH_VERB =
  /(?<![\p{L}])(?:on|oli|ovat|olivat|ei|en|emme|eivät|ole|oo|olen|oon|olis|ois|olisi|saa|sai|tuli|tulee|meni|menee|pitää|piti|näkyy|toimii|jäi|lähti|maksaa|(?!(?:kuitenkin|takaisin|niin|usein|hyvin|vain|kuin|ensin|paremmin|nopeammin|useammin|aiemmin|sekin|tännekin|kaikin|parhain)(?![\p{L}]))\p{L}{2,}(?:oin|sin|nin|tin|din|kin|lin|rin|vin|imme|amme|ämme|omme|ttiin|tiin|taan|tään|daan|dään|vat|vät|uu|yy|ee|oo|ko|kö)|joudun|haluan|tarvitsen|tarvisin|tarviin|\p{L}{2,}isin|odotan|maksan|pelkään|mietin|tiedän|käytän|asun|teen|menen|saan|voin|pystyn|lähden|löydä)(?![\p{L}])/u;

/**
 * The clauses of a sentence, in order, together covering it. A joint that would leave fewer than two words on either
 * side is none. Objects of saying and thinking ("I thought that …") and conditions stay with their clause.
 */
export function clauses(text: string, sentence: Span, language: DetectedLanguage): Span[] {
  const part = fold(text.slice(sentence.start, sentence.end));
  const spans: Span[] = [];
  let start = 0;
  for (const end of joints(part, language)) {
    if (!hasWords(part, start, end, MINIMUM_WORDS) || !hasWords(part, end, part.length, MINIMUM_WORDS))
      continue;
    push(start, end);
    start = end;
  }
  push(start, part.length);
  return spans;

  function push(from: number, to: number): void {
    const span = trimmed(text, sentence.start + from, sentence.start + to);
    if (span === undefined) return;
    const lead = /^[,;:–—-]\s*/.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
    const tail = /[,;:–—-]$/.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
    spans.push({ start: span.start + lead, end: span.end - tail });
  }
}

/** Where one clause may end and the next begin, in order. */
function joints(part: string, language: DetectedLanguage): number[] {
  const known = language === 'fi' ? 'fi' : 'en';
  const marked = Array.from(part.matchAll(JOINTS[known]), (joint) =>
    joint[0].startsWith(',') || joint[0].trim() === '' ? joint.index : joint.index + joint[0].length,
  );
  const runOn = runOns(part, known);
  const found = runOn.length === 0 ? marked : [...new Set([...marked, ...runOn])].sort((a, b) => a - b);
  if (language !== 'fi') return found;
  const weak = Array.from(part.matchAll(WEAK), (joint) => joint.index).filter(
    (at) => FINNISH_VERB.test(part.slice(0, at)) && FINNISH_VERB.test(part.slice(at)),
  );
  return [...new Set([...found, ...weak])].sort((a, b) => a - b);
}
