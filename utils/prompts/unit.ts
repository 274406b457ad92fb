import type { Language, Span } from '../conversation/types';
import { clauses } from '../language/clauses';
import type { Address } from '../language/fi/perspective/pronouns';
import { opensAsking } from '../language/fi/perspective/question';
import { fold } from '../language/fold';
import { capitalised } from '../language/perspective/tokens';
import { runOns } from '../language/runOn';
import { withoutTail } from '../language/tail';
import { countWords } from '../language/words';
import { isIronic } from '../listening/irony';
import { reflect, reflectQuestion } from '../listening/reflect';
import { isGrounded } from './grounded';

/**
 * A stretch of a customer's message told to the customer: the text has a capital and no end mark. `asks` tells a question for a fact
 * ("you'd like to know …") from one for a deed ("you'd like us to …").
 */
export type Unit = Span & { readonly text: string; readonly asks?: 'fact' | 'deed' };

const LONGEST = 30;
/** Characters: a clause that reaches further from its point is too long to be told anyway. */
const REACH = 600;
/** In capitals, up to as many letters may be an abbreviation or two. */
const SHOUTED = 12;
const GREETING =
  /^(?:(?:(?:hei|heippa|moi|moikka|moro|terve|hi|hello|hey|dear)(?:\s+(?:sirs?(?:\s+(?:or|and)\s+madam)?|sir\/madam|madam|customer\s+(?:service|support|care)|support(?:\s+team)?|all|team|there|kaikki|taas|\p{Lu}\p{L}+(?=[,!.])))?|(?:hyvä|arvoisa)\s+(?:vastaanottaja|asiakaspalvelu|asiakaspalvelija|myymälä|yritys)|hyvää\s+(?:päivää|iltaa|huomenta)|good\s+(?:morning|afternoon|evening)|morning|huomenta|päivää|iltaa)[\s,!.:–-]+)+/iu;
const LEAD: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:(?:ja|mutta|mut|no|eli|ensinnäkin|aluksi|siis|niin|joo|juu|kyllä|ok|okei|lisäksi|eli siis|anteeksi)\s*,?\s+)+(?=\p{L})/iu,
  en: /^(?:(?:and|but|so|also|first of all|firstly|to start with|well|ok|okay|yes|yeah|yep|sorry|basically|anyway|however|a+rgh|ugh|oh|ah|hmm+|look|honestly|right|hey|now then|plus|no(?=,?\s(?:it|that|this|i|we|they)\s))\s*[,.!…]*\s+)+(?=[\p{L}])/iu,
};
/** A name, told by its capital. */
const INTRODUCTION =
  /^(?:[Mm]inun nimeni|[Nn]imeni) on (?:\p{Lu}[\p{L}'-]+ ?){1,3}(?:(?<! ),| ?ja) (?=\p{L})|^(?:[Tt]äällä|[Tt]ässä) (?:on )?(?:\p{Lu}[\p{L}'-]+ ?){1,3}, (?=\p{L})/u;
const PREAMBLE =
  /^my name(?: is|'s) (?!(?:on|in|not|still|missing|wrong|spel\p{L}+|misspel\p{L}+|printed|at|listed|no|already|also|there|under)(?![\p{L}]))[\p{L}' -]{2,40}?(?:,(?: and)?| and) (?=\p{L})|^this is [\p{L}' -]{2,30}?(?: here| speaking)?, (?=\p{L})|^(?:i )?(?:just )?want(?:ed)? to (?:say|let you know|tell you)(?: that)? |^i(?:'m| am) (?:writing|contacting you) (?:because|as|since) |^(?:halusin|haluan)(?: vain| vaan)? (?:sanoa|kertoa|ilmoittaa),? että |^kirjoitan,? koska |^(?:yksi|yks) (?:juttu|asia)(?: vielä)?: /iu;
const TO_KNOW = /^(?:you'd like to (?:know|hear)|haluat(?:te)? tietää|kysyit(?:te)?, entä)(?![\p{L}])/iu;
/** "… but I thought it was free?" tells what was expected. */
const TOLD_WITH_A_QUESTION_MARK =
  /^(?!(?:what|why|how|when|where|who|which|is|are|was|were|do|does|did|can|could|will|would|should|has|have)(?![\p{L}]))(?:[^?]{0,160}(?:, | but | and ))?i (?:thought|assumed|expected|understood|was told|was promised) [^?]+\?+$/iu;
/** "Mulla on malli 7. vanha toimi": two sentences, unless the number counts what follows. */
const NUMBER_ENDS =
  /(?<![\d.])\d{1,4}\. (?!(?:\p{L}*päiv\p{L}*|\p{L}*ker(?:ros|rok\p{L}*|ta|ran|taa|ralla)|luok\p{L}*|\p{L}*kuu\p{L}*|vuo\p{L}*|viik\p{L}*|tun\p{L}*|rivi\p{L}*|sivu\p{L}*|koh\p{L}*|ja|tai|eikä|mutta|klo|kello|asti|alkaen|mennessä|jälkeen|ennen)(?![\p{L}]))\p{Ll}/u;
/** Said by the way, and not to be said back. */
const BY_THE_WAY = /,? (?:i (?:think|guess|believe|suppose|reckon)|imo|luulisin|ilmeisesti)(?=[.!]*$)/iu;
const APOLOGY = /(?<![\s,.;:–-])[\s,.;:–-]+(?:anteeksi|sori|sorry|apologies)(?![\p{L}]).*$/iu;
/** Doubt of oneself, said back, would be agreement; half a question is no statement. */
const SELF_DOUBT =
  /^(?:because|which|whose|than|due to|except|including|especially|entä(?! jos)|entäs|entäpä|what if|how about|what about|(?:oh |how |just |well )?(?:wonderful|great|lovely|brilliant|fantastic|perfect|amazing|awesome|charming|nice)(?=[,!.]| job| work| service)|love \p{L}+ing|ehkä|varmaan|luultavasti|maybe|perhaps|probably)(?![\p{L}])/iu;
/** Emphasis typed in capitals; abbreviations keep theirs. */
const EMPHASIS =
  /(?<![\p{L}])(?:AND|NOT|NEVER|STILL|SECOND|THIRD|FOURTH|ALL|NOTHING|NOBODY|TWICE|AGAIN|EVERY|WEEKS?|DAYS?|MONTHS?|HOURS?|KOLMAS|NELJÄS|TOINEN|TAAS|EI|AINA|KOKO|MITÄÄN|KUKAAN|VIELÄKÄÄN|JOKA|HETI|NYT|JO|VIIKKOA|PÄIVÄÄ|TUNTIA)(?![\p{L}])/gu;
/** "Could you read what I wrote?", "sanoin jo, että …": said back, what reproaches us for not listening would mock. */
const REPROACH =
  /(?<![\p{L}])(?:(?:voisi|voi|viitsisi|osaa)(?:t|tte)ko (?:edes |nyt |oikeasti |please )*(?:lukea|kuunnella)|(?:sanoin|kerroin|kirjoitin|mainitsin|selitin) (?:(?:tämän|tän|sen|siitä|tästä) )?jo(?= et| että|,|$)|(?:can|could|would|will) (?:you|someone|anyone) (?:please |actually |at least |just |even )*(?:read|listen)(?! to the recording)|(?:that|this|it|which) (?:doesn't|does not|didn't) (?:even )?answer (?:my|the|any)|(?:tämä|tää|toi|tuo|se) ei (?:ole vastaus|vastaa kysymyks\p{L}*)|i(?:'ve| have)? already (?:said|told you)|as i (?:already )?said)(?![\p{L}])/iu;
/** A verdict, not a report: said back as it stands, the agent would pass it too. */
const VERDICT: Readonly<Record<Language, RegExp>> = {
  fi: /(?<![\p{L}])(?:reilua|epäreilu\p{L}*|kohtuutonta|törke\p{L}*|naurettava\p{L}*|käsittämät\p{L}*|ala-arvoi\p{L}*|järkyttäv\p{L}*|pöyristyttäv\p{L}*|^(?:se |tämä |tää )?ei (?:ole|oo) (?:oikein|hyvä|ok)$|häpeälli\p{L}*|huijau\p{L}*|surkea\p{L}*|pelleilyä)(?![\p{L}])/iu,
  en: /(?<![\p{L}])(?:unfair|(?:not|isn't) (?:\p{L}+ )?fair|unacceptable|ridiculous|disgrac\p{L}+|pathetic|a joke|outrageous|unbelievable|appalling|terrible|awful|disgusting|shocking|rip-?off|scam\p{L}*|fraud\p{L}*|incompetent|^(?:that|this|it)(?:'s| is)(?: just| simply| so)? (?:not right|not on|not good enough|wrong|bad|not ok(?:ay)?)$)(?![\p{L}])/iu,
};
/** Mock praise before what happened: "kiva kun jonotin tunnin". */
const MOCKING =
  /^(?:(?:ihan|tosi|todella|no|onpa) )?(?:kiva|kivaa|hienoa|mahtavaa|upeaa|ihanaa|loistavaa),? (?:kun|ku|että|et) /iu;
const FINITE =
  /(?<![\p{L}'])(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|must|isn't|wasn't|hasn't|didn't|doesn't|won't|can't|couldn't|says|said|told|came|left|took|put|got|went|gave|sent|made|keeps|never)(?![\p{L}'])/iu;
const CRUDE =
  /(?:vittu|vitun|perkele|saatana|paska|helvet|jumalauta|\bfuck|\bshit|\bcrap\b|\bbloody\b|\bdamn|\bwtf\b|[@<>{}]|#[a-zäö]|https?:)/i;

/** The sentence around a point, or the point alone, as the agent can say it back; undefined when neither can be said surely. */
export function unitOf(
  text: string,
  sentence: Span,
  point: Span,
  language: Language,
  address: Address,
): Unit | undefined {
  for (const span of [sentence, clauseAround(text, sentence, point, language), point]) {
    const unit = tell(text, span, language, address);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** From the start of the sentence (or clause) in which the point begins to the end of that in which it ends. */
export function sentenceAround(sentences: readonly Span[], point: Span): Span {
  const around = sentences.filter(({ start, end }) => start < point.end && end > point.start);
  return { start: around[0]?.start ?? point.start, end: around.at(-1)?.end ?? point.end };
}

function clauseAround(text: string, sentence: Span, point: Span, language: Language): Span {
  const near = {
    start: Math.max(sentence.start, point.start - REACH),
    end: Math.min(sentence.end, point.end + REACH),
  };
  return sentenceAround(clauses(text, near, language), point);
}

function tell(text: string, span: Span, language: Language, address: Address): Unit | undefined {
  const start = span.start + leadLength(text.slice(span.start, span.end), language);
  const words = text.slice(start, span.end).replace(APOLOGY, '').replace(BY_THE_WAY, '');
  const end = start + words.length;
  const length = countWords(words);
  if (
    length < 2 ||
    length > LONGEST ||
    (language === 'en' && isFragment(words)) ||
    SELF_DOUBT.test(words) ||
    isVerdict(words, language) ||
    isReproach(words) ||
    MOCKING.test(words) ||
    (language === 'fi' && NUMBER_ENDS.test(words)) ||
    runOns(fold(words), language).length > 0 ||
    !isSayable(words)
  )
    return undefined;
  const calm = words
    .replace(EMPHASIS, (word) => word.toLowerCase())
    // "Enkä löydä" leans on what is not told with it.
    .replace(/^(en|emme|ei|eivät|et|ette)kä (?=\p{L})/iu, '$1 ');
  const isAsked =
    (withoutTail(words, /[^\p{L}\p{N}?]/u).endsWith('?') && !TOLD_WITH_A_QUESTION_MARK.test(words)) ||
    // In a chat the mark is left out: "mitä teen", "miksi laskussa on lisämaksu".
    (language === 'fi' && !words.includes('!') && opensAsking(fold(words)));
  const statement = isAsked ? undefined : reflect(withoutTail(calm, /\?/), language, address);
  const told = statement ?? reflectQuestion(calm, language, address);
  if (told === undefined || !/^[\p{L}\p{N}"'‘“”„(€£$]/u.test(told) || !isGrounded(told, [words]))
    return undefined;
  const plain = withoutTail(told.replace(/\s{2,}|[^\S ]/g, ' '), /[\s,;:–-]/);
  const asks = TO_KNOW.test(plain) ? 'fact' : statement === undefined ? 'deed' : undefined;
  return { start, end, text: capitalised(plain), ...(asks === undefined ? {} : { asks }) };
}

function leadLength(words: string, language: Language): number {
  const greeting = GREETING.exec(words)?.[0].length ?? 0;
  const lead = greeting + (LEAD[language].exec(words.slice(greeting))?.[0].length ?? 0);
  const mock = MOCKING.exec(words.slice(lead))?.[0].length ?? 0;
  if (mock > 0 && isIronic(fold(words), language)) return lead + mock;
  const rest = words.slice(lead);
  return lead + (PREAMBLE.exec(rest)?.[0] ?? INTRODUCTION.exec(rest)?.[0] ?? '').length;
}

/** "Second driver who never came": a thing with its description and nothing said of it; "Took me an hour" does not say what; nor is "kindly revert" a statement. */
function isFragment(words: string): boolean {
  if (/^(?:took|takes|cost|costs) (?:me|us) |^kindly /i.test(words)) return true;
  // "Just checking in about my claim": whose deed it is has been left out.
  if (
    /^(?:(?:just|only|again|still|also) )*(?!(?:nothing|something|anything|everything|morning|evening|king|ring|during|according|including)\b|waiting (?:for|on|since|to)\b|trying to\b)\p{L}{2,}ing (?:in|up|back|on|to|about|for|with|out|again)(?![\p{L}])/iu.test(
      words,
    )
  )
    return true;
  const [, before = '', after = ''] =
    /^((?:\p{L}+ ){1,4})(?:who|which) (?:(?:never|just|still|also|\p{L}+n't) )?\S+(.*)$/iu.exec(words) ?? [];
  return before !== '' && !FINITE.test(before) && !FINITE.test(after);
}

/** Whether words pass a verdict ("unfair") rather than tell what happened. */
export function isVerdict(words: string, language: Language): boolean {
  return VERDICT[language].test(words);
}

/** Whether the customer reproaches us for not reading or not answering. */
export function isReproach(words: string): boolean {
  return REPROACH.test(words);
}

/** Fit for an agent's mouth: no swearing, shouting, addresses, markup, or line breaks. */
export function isSayable(words: string): boolean {
  return !/\n|\p{L}\d+\.\p{L}/u.test(words) && !CRUDE.test(words) && !isShouted(words);
}

function isShouted(words: string): boolean {
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals <= SHOUTED / 2) return false;
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  return letters > SHOUTED && capitals > letters / 2;
}
