import type { Language } from '../conversation/types';
import { words } from '../language/words';

/** Group names must differ within one expression. */
const name = (group: string) => `(?<${group}>(?:[,!]? [\\p{L}'-]{2,20}){0,3})`;
const END = '[\\s,.!?:)]*';
const FI =
  `(?:hei|moi|moikka|moro|terve|tervehdys|heippa|moikkelis|hyvää (?:huomenta|päivää|iltaa|iltapäivää)|huomenta|päivää|iltaa|hyvä|arvoisa)(?: (?:taas|vaan|kaikki|siellä|teille|asiakaspalvelu|vastaanottaja|asiakas))*${name('greeted')}` +
  '|(?:hyvää|mukavaa|kivaa|aurinkoista|ihanaa) (?:päivän|viikonlopun|illan|viikon|kevään|kesän|syksyn|joulun|päivää|viikonloppua|iltaa|viikkoa|kesää|syksyä|joulua|kevättä)(?:jatkoa| jatkoa)?' +
  `|(?:minun )?nimeni on${name('introduced')}` +
  '|terveisin.{0,60}|t[.:] ?[\\p{L} ]{2,40}|terv\\.? ?[\\p{L} ]{0,40}|terkuin.{0,40}|kiitos (?:jo )?etukäteen|kiitos yhteydeno\\p{L}+|kiitos viesti\\p{L}+|kiitos,? kun (?:otit|otitte) (?:meihin )?yhteyttä|tervetuloa(?: .{0,40})?' +
  `|(?:voinko|voimmeko|miten voin|kuinka voin) (?:auttaa|olla avuksi).{0,40}|onko (?:sinulla |teillä )?(?:vielä )?(?:muuta|jotain muuta).{0,40}|palaamisiin${name('left')}`;
const EN =
  `(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)(?: (?:there|again|all|team|everyone|guys|sir|madam|folks|support|both))*${name('greeted')}` +
  '|(?:have a (?:nice|good|great|lovely) (?:day|evening|weekend|one|night)|(?:best|kind) (?:regards|wishes).{0,60}|regards.{0,40}|sincerely.{0,40}|thanks in advance|thank you in advance|many thanks in advance)' +
  '|(?:thank you|thanks)(?: so much| very much)? for (?:contacting|reaching out|getting in touch|your (?:message|email|e-mail|inquiry|enquiry|interest|call|note)|writing|choosing|calling|messaging)(?: (?:to|us|me|with us|support|.{1,30}))?' +
  "|my name(?: is|'s) (?!(?:on|in|not|still|missing|wrong|spel\\p{L}+|misspel\\p{L}+|printed|at|listed|no|already|also|there|under)(?![\\p{L}]))[\\p{L}'-]+(?: [\\p{L}'-]+){0,2}|this is [\\p{L}' -]{2,25} (?:here|speaking)" +
  "|(?:how (?:can|may) i (?:help|assist)|is there anything else|can i (?:help|assist) you|anything else|how are you|what can i do for you).{0,50}|(?:please )?let (?:me|us) know if (?:you|there).{0,80}|(?:i |we )?hope (?:you(?:'re| are)? (?:well|doing well)|this finds you well|this helps).{0,40}|feel free to .{0,60}|(?:please )?don't hesitate to .{0,60}|you're welcome|bye.{0,20}|take care.{0,20}";

const COURTESIES: Readonly<Record<Language, RegExp>> = {
  fi: new RegExp(`^(?:${FI})${END}$`, 'u'),
  en: new RegExp(`^(?:${EN})${END}$`, 'u'),
};
/** Words before the matter itself: a greeting with a comma, "eli", "no". Left out of what is quoted. */
const LEADS: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:(?:(?:hyvä|arvoisa) (?:vastaanottaja|asiakaspalvelu|asiakaspalvelija|myymälä|yritys)|hei|moi|moikka|moro|terve|heippa|hyvää (?:päivää|iltaa|huomenta)|huomenta|eli|elikkäs|siis|no|niin|joo|ok|okei|ja|mutta|mut|lisäksi|nyt|tota|kiitos|yks juttu|yksi juttu)(?:[,!:]|(?<=eli|siis|no|niin|elikkäs|ja|mut|mutta)(?=\s)|(?<=hei|moi|moikka|moro|terve|heippa|päivää|iltaa|huomenta)(?=\s(?:haluan|haluaisin|haluaisimme|tarvit\p{L}+|tarvis\p{L}+|mun|mä|minun|minä|mulla|mulle|minulla|minulle|meillä|meille|meidän|en|ei|on|oon|olen|olin|onko\p{L}*|onks|voi(?:tteko|tko|nko|ko|ks)|voisi\p{L}*|voisko|saako|saisi\p{L}*|pystyt\p{L}+|kysyisin|mistä|miten|miksi|miks|milloin|mikä|mitä|missä|kuinka|kauanko|paljonko|tilasin|ostin|sain|saimme|yritin|yritän|maksoin|peruin|teillä|teidän|se|tämä|tää|netti|tilau\p{L}+|paketti\p{L}*|lasku\p{L}*|olisi\p{L}*|pitäisi|hyvää|hei|moi|(?!(?:marko|jaakko|veikko|heikko|erkko|mirko|eikko|pirkko|ilkko|aarkko)(?![\p{L}]))\p{L}{3,}(?:ko|kö))(?![\p{L}]))) ?)+/u,
  en: /^(?:(?:dear (?:sirs?(?: (?:or|and) madam)?|madam|sir\/madam|customer (?:service|support|care)|support(?: team)?)|first of all|hi|hello|hey|good (?:morning|afternoon|evening)|so|well|ok|okay|and|but|also|oh|please|aargh|argh|hi (?:there|team|all|guys)|hello (?:there|team)|one (?:more )?thing)(?:[,!:]|(?<=so|and|but)(?=\s)|(?<=hi|hello|hey|good (?:morning|afternoon|evening))(?=\s(?:hi|hello|good (?:morning|afternoon|evening)|i|i'm|im|i've|i'd|we|we're|my|our|can|could|would|is|are|do|does|what|how|why|when|where|please|there is|there's|the)(?![\p{L}'])(?! (?:team|there|all)))) ?)+/u,
};

/** A greeting, farewell or set phrase of politeness and nothing else. `own` is one sentence or clause as it was written, `folded` the same folded. */
export function isCourtesy(own: string, folded: string, language: Language): boolean {
  if (own.length > 120) return false;
  const found = COURTESIES[language].exec(folded.trim());
  if (found === null) return false;
  // What follows a greeting is a name only with a capital: "Moi, ovi ei aukea" is none.
  const called = Object.entries(found.groups ?? {}).find(
    ([, group]) => group !== undefined && group !== '',
  )?.[1];
  if (called === undefined) return true;
  const at = folded.indexOf(called);
  return words(own.slice(at, at + called.length)).every(({ text }) => /^\p{Lu}/u.test(text));
}

/** How many characters of a clause come before the matter itself. */
export function leadLength(folded: string, language: Language): number {
  const lead = LEADS[language].exec(folded.slice(0, 60))?.[0].length ?? 0;
  return lead >= folded.trimEnd().length ? 0 : lead;
}
