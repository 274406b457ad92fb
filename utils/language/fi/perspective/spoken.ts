import { inCaseOf, type Token } from '../../perspective/tokens';
import { isPlural, pluralVerb } from './agreement';
import { asks, isSurelyFinite } from './finite';
import { SPOKEN_PAST } from './lexicon';
import { readings } from './reading';
import { writtenWe } from './spokenWe';
import { standardWord } from './standard';

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [spoken = '', written = ''] = pair.split('=');
        return [spoken, written];
      }),
  );

const WRITTEN = pairs(`
mä=minä mää=minä mie=minä mun=minun mua=minua mulla=minulla mul=minulla mulle=minulle multa=minulta muhun=minuun mussa=minussa
meijän=meidän teijän=teidän meiän=meidän teiän=teidän
oon=olen oonko=olenko oo=ole oot=olet ootte=olette ois=olisi olis=olisi olisko=olisiko oisin=olisin oisimme=olisimme oisko=olisiko ollu=ollut
en=en ees=edes tää=tämä tän=tämän täs=tässä täst=tästä tätä=tätä nää=nämä noi=nuo sit=sitten ku=kun mut=mutta viel=vielä
miks=miksi miten=miten yks=yksi kaks=kaksi viis=viisi kuus=kuusi sillon=silloin millon=milloin mis=missä mist=mistä siin=siinä siit=siitä
ootan=odotan ootin=odotin oottanu=odottanut oottaa=odottaa ootellu=odotellut ootettu=odotettu kattonu=katsonut kirjotan=kirjoitan kirjotin=kirjoitin kirjottanu=kirjoittanut ilmotin=ilmoitin ilmotan=ilmoitan tarviin=tarvitsen tarvin=tarvitsen
tarvii=tarvitsee tarttee=tarvitsee tarttisin=tarvitsisin tarvisin=tarvitsisin haluisin=haluaisin pitäis=pitäisi pitäs=pitäisi
pitäiskö=pitäisikö pitäskö=pitäisikö voisko=voisiko saisko=saisiko vois=voisi sais=saisi tulis=tulisi menis=menisi toimis=toimisi
näkys=näkyisi kävis=kävisi kannattais=kannattaisi kannattaisko=kannattaisiko kelpais=kelpaisi riittäis=riittäisi kiva=kiva
nähny=nähnyt tehny=tehnyt tämmönen=tällainen tämmöstä=tällaista tämmöset=tällaiset semmonen=sellainen semmosta=sellaista semmoset=sellaiset
tommonen=tuollainen tollanen=tuollainen tommosta=tuollaista tollasta=tuollaista millanen=millainen takas=takaisin enään=enää vaiks=vaikka edelleenki=edelleenkin vieläki=vieläkin kumminki=kumminkin kuitenki=kuitenkin
niinku=kuten niinkun=kuten eka=ensimmäinen ekassa=ensimmäisessä ekasta=ensimmäisestä ekalla=ensimmäisellä ekalle=ensimmäiselle ekan=ensimmäisen ekaa=ensimmäistä toka=toinen tokan=toisen tokaa=toista toi=tuo ton=tuon tota=tuota
vieläkää=vieläkään mitää=mitään ketää=ketään tietenki=tietenkin ainaki=ainakin tänää=tänään eile=eilen kyl=kyllä uus=uusi anteeks=anteeksi oikeesti=oikeasti kans=kanssa`);

const NEGATION_OR_BE =
  /^(?:en|et|ei|emme|ette|eivät|enkä|etkä|eikä|emmekä|ettekä|eivätkä|ettei|etten|ole|olen|olet|on|oli|olin|ovat|olisi|olisin|olet|ollut)$/;
const TAKES_A_DEED =
  /^(?:yrit|halu|voi|saa|sai|pysty|pitä|piti|täyty|ehdi|ehti|osaa|osas|aio|kannat|uskal|jaks|onnistu)\p{L}*$/u;
const WHERETO = /^(?:ulos|sisään|pois|takaisin|jonoon|odottamaan|odottaan|kiinni|etusivulle|alkuun)$/;
const OPENS = /^(?:mutta|ja|koska|kun|jos|vaikka|että|joten)$/;
const CUT_PARTICIPLE = /(?:nu|ny|llu|lly|ssu|ssy|rru|rry)$/;

/** The same words as they are written: "oon" → "olen", "ei oo tullu" → "ei ole tullut", "rahat on täällä" → "rahat ovat täällä". */
export function written(said: readonly Token[]): Token[] {
  const out: Token[] = [];
  const tokens = writtenWe(said);
  for (const [index, token] of tokens.entries()) {
    const lower = token.word.toLowerCase();
    const before = out.slice(-5).map(({ word }) => word.toLowerCase());
    const after = tokens.slice(index + 1, index + 5).map(({ word }) => word.toLowerCase());
    const next = after[0];
    const mayBeSpoken = index === 0 || token.word === lower;
    const standard =
      (isOnly(lower, token, out) ? 'vain' : undefined) ??
      writtenWord(lower, before, after, index) ??
      (mayBeSpoken ? standardWord(lower) : undefined);
    const known = standard ?? lower;
    const agreeing = agreed(known, token, out, next);
    out.push({ gap: token.gap, word: inCaseOf(token.word, agreeing ?? standard ?? token.word) });
  }
  return out;
}

const MANY = /^(?:eivät|eivätkä|ovat|olivat|olisivat)$/;
const PARTICIPLE = /(?<=[nlsr])[uy]t$/;
const MOST_BETWEEN = 4;

/** A verb in the number of its subject: right after it ("laskut tulee"), after an auxiliary ("eivät ole tullut"), or after "ja". */
function agreed(
  lower: string,
  token: Token,
  out: readonly Token[],
  next: string | undefined,
): string | undefined {
  const subject = subjectBefore(out, token);
  const own = subject === undefined ? undefined : pluralVerb(lower, subject, next);
  if (own !== undefined) return own;
  const clause = sameClause(out.slice(-MOST_BETWEEN).map(({ word }) => word.toLowerCase()));
  if (
    PARTICIPLE.test(lower) &&
    clause.some((word) => MANY.test(word)) &&
    readings(lower).some(({ participle, amount }) => participle === 'pastActive' && amount !== 'plural')
  )
    return lower.replace(PARTICIPLE, 'eet');
  const carried = token.gap === ' ' ? subjectCarried(out) : undefined;
  return carried === undefined ? undefined : pluralVerb(lower, carried, next);
}

/** "kengät hajosivat ja haisee": the subject of the verb before "ja" is that of the verb after it, too. */
function subjectCarried(out: readonly Token[]): string | undefined {
  const words = out.map(({ word }) => word.toLowerCase());
  const at = words.at(-1) === 'ja' ? words.length - 1 : words.length - 2;
  if (words[at] !== 'ja' || (at < words.length - 1 && !BETWEEN.test(words.at(-1) ?? ''))) return undefined;
  const begins = out.slice(0, at).findLastIndex(({ gap, word }) => /[,.;:!–]/.test(gap) || OPENS.test(word));
  const verb = words.slice(Math.max(0, begins), at).findIndex((word) => THEY.test(word));
  return verb < 1 ? undefined : words[Math.max(0, begins) + verb - 1];
}

const BETWEEN = /^(?:melkein|sitten|nyt|myös|silti|heti|taas|vielä|lopulta|sen jälkeen|aina)$/;
const THEY = /(?:vat|vät)$/;

/** "sivu vaan pyörii": without a comma, and with nothing denied before it, "vaan" is spoken for "vain". */
function isOnly(lower: string, { gap }: Token, out: readonly Token[]): boolean {
  if (lower !== 'vaan' || gap !== ' ') return false;
  const part = out.slice(
    Math.max(
      0,
      out.findLastIndex((token) => /[,.;:!]/.test(token.gap)),
    ),
  );
  return (
    part.length > 0 &&
    !part.some(({ word }) => /^(?:e[nit]|emme|ette|eivät|ei\p{L}+|älä|älkää)$/iu.test(word))
  );
}

/** What stands after the last joining word: the "on" of "se on kiva mut se kutistu" says nothing of the second verb. */
function sameClause(before: readonly string[]): readonly string[] {
  return before.slice(before.findLastIndex((word) => OPENS.test(word)) + 1);
}

function writtenWord(
  lower: string,
  before: readonly string[],
  after: readonly string[],
  index: number,
): string | undefined {
  const next = after[0];
  const previous = before.at(-1) ?? '';
  // "kirjasi mut ulos": without a verb after it, "mut" is no "but".
  if (lower === 'mut' && WHERETO.test(next ?? '')) return 'minut';
  const fixed = WRITTEN.get(lower);
  if (TAKES_A_DEED.test(previous)) {
    const known = fixed ?? standardWord(lower) ?? lower;
    return infinitive(known) ?? fixed;
  }
  if (fixed !== undefined) return fixed;
  if (CUT_PARTICIPLE.test(lower) && lower.length > 4 && before.some((word) => NEGATION_OR_BE.test(word)))
    return `${lower}t`;
  // "rahat on veloitettu" is passive: there the singular stays.
  if (lower === 'on' && isPlural(previous)) return /t[uy]$/.test(next ?? '') ? undefined : 'ovat';
  // Only after a subject: "sano" alone may be an order.
  if (
    index === 0 ||
    !/\p{L}{3}|^(?:se|ne)$/u.test(previous) ||
    sameClause(before).some((word) => NEGATION_OR_BE.test(word))
  )
    return undefined;
  const past = next !== undefined || lower.endsWith('s') ? SPOKEN_PAST.get(lower) : undefined;
  const isNoun = readings(lower).some((form) => form.case !== undefined);
  if (
    past !== undefined &&
    isNoun &&
    [...before, ...after].some((word) => asks(word) || isSurelyFinite(word))
  )
    return undefined;
  return past ?? cutPast(lower, previous);
}

/** "yritin kirjautuu": the infinitive as it is spoken; undefined for other words. */
function infinitive(lower: string): string | undefined {
  if (!/[^aeiouyäö](?:uu|yy|ii|oo|öö)$/u.test(lower)) return undefined;
  const full = `${lower.slice(0, -1)}${/[aou]/.test(lower) ? 'a' : 'ä'}`;
  return readings(full).some((form) => form.infinitive === 'a') ? full : undefined;
}

/** "se kutistu": after its subject it is no order, but the past without its last letter. */
function cutPast(lower: string, previous: string): string | undefined {
  const forms = readings(lower);
  const isBare =
    forms.some(({ mood }) => mood === 'imperative') &&
    forms.every(
      ({ mood, afterNegation, participle }) =>
        mood === 'imperative' || afterNegation || participle === 'pastPassive',
    );
  const isSubject = readings(previous).some(
    (form) => form.case === 'nominative' && form.amount === 'singular',
  );
  const past = `${lower}i`;
  return isBare &&
    isSubject &&
    readings(past).some(({ person, tense }) => person === 'third' && tense === 'past')
    ? past
    : undefined;
}

/** The word before, or that before brackets: "adminit (3 kpl) eivät". */
function subjectBefore(out: readonly Token[], { gap }: Token): string | undefined {
  if (gap === ' ') return out.at(-1)?.word.toLowerCase();
  if (gap !== ') ') return undefined;
  const opening = out.findLastIndex((token) => token.gap.includes('('));
  return out[opening - 1]?.word.toLowerCase();
}

const WRITTEN_FORMS: ReadonlySet<string> = new Set(WRITTEN.values());
/** "tarvitsi-sit" is written for "tarttisin" whatever its person. */
const STEM = 7;
const WRITTEN_STEMS: ReadonlySet<string> = new Set(
  [...WRITTEN_FORMS].filter((form) => form.length > STEM).map((form) => form.slice(0, STEM)),
);

/** The word may stand for a spoken form that looks quite different ("oottanu" → "odottanut"). */
export function isWrittenForSpoken(lower: string): boolean {
  return WRITTEN_FORMS.has(lower) || (lower.length > STEM && WRITTEN_STEMS.has(lower.slice(0, STEM)));
}
