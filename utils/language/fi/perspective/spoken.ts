import { inCaseOf, type Token } from '../../perspective/tokens';
import { SPOKEN_PAST } from './lexicon';

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
oon=olen oonko=olenko oo=ole oot=olet ootte=olette ois=olisi oisin=olisin oisimme=olisimme oisko=olisiko ollu=ollut
en=en ees=edes tää=tämä tän=tämän täs=tässä täst=tästä tätä=tätä nää=nämä noi=nuo sit=sitten ku=kun mut=mutta viel=vielä
miks=miksi miten=miten yks=yksi kaks=kaksi viis=viisi kuus=kuusi sillon=silloin millon=milloin mis=missä mist=mistä siin=siinä siit=siitä
ootan=odotan ootin=odotin oottanu=odottanut oottaa=odottaa ootellu=odotellut ootettu=odotettu kattonu=katsonut kirjotan=kirjoitan kirjotin=kirjoitin kirjottanu=kirjoittanut ilmotin=ilmoitin ilmotan=ilmoitan tarviin=tarvitsen tarvin=tarvitsen
tarvii=tarvitsee tarttee=tarvitsee tarttisin=tarvitsisin tarvisin=tarvitsisin haluisin=haluaisin pitäis=pitäisi pitäs=pitäisi
pitäiskö=pitäisikö pitäskö=pitäisikö voisko=voisiko saisko=saisiko vois=voisi sais=saisi tulis=tulisi menis=menisi toimis=toimisi
näkys=näkyisi kävis=kävisi kannattais=kannattaisi kannattaisko=kannattaisiko kelpais=kelpaisi riittäis=riittäisi kiva=kiva
nähny=nähnyt tehny=tehnyt enään=enää vaiks=vaikka edelleenki=edelleenkin vieläki=vieläkin kumminki=kumminkin kuitenki=kuitenkin
vieläkää=vieläkään mitää=mitään ketää=ketään tietenki=tietenkin ainaki=ainakin tänää=tänään eile=eilen`);

const NEGATION_OR_BE =
  /^(?:en|et|ei|emme|ette|eivät|enkä|etkä|eikä|emmekä|ettekä|eivätkä|ettei|etten|ole|olen|olet|on|oli|olin|ovat|olisi|olisin|olet|ollut)$/;
const CUT_PARTICIPLE = /(?:nu|ny|llu|lly|ssu|ssy|rru|rry)$/;

/** The same words as they are written: "oon" → "olen", "ei oo tullu" → "ei ole tullut", "rahat on täällä" → "rahat ovat täällä". */
export function written(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const lower = token.word.toLowerCase();
    const before = out.slice(-5).map(({ word }) => word.toLowerCase());
    const next = tokens[index + 1]?.word.toLowerCase();
    out.push({
      gap: token.gap,
      word: inCaseOf(token.word, writtenWord(lower, before, next, index) ?? token.word),
    });
  }
  return out;
}

function writtenWord(
  lower: string,
  before: readonly string[],
  next: string | undefined,
  index: number,
): string | undefined {
  const fixed = WRITTEN.get(lower);
  if (fixed !== undefined) return fixed;
  const previous = before.at(-1) ?? '';
  if (CUT_PARTICIPLE.test(lower) && lower.length > 4 && before.some((word) => NEGATION_OR_BE.test(word)))
    return `${lower}t`;
  // "rahat on veloitettu" is passive: there the singular stays.
  if (lower === 'on' && isPlural(previous)) return /t[uy]$/.test(next ?? '') ? undefined : 'ovat';
  // Only after a subject: "sano" alone may be an order.
  if (index === 0 || !/\p{L}{3}/u.test(previous) || before.some((word) => NEGATION_OR_BE.test(word)))
    return undefined;
  return next !== undefined || lower.endsWith('s') ? SPOKEN_PAST.get(lower) : undefined;
}

function isPlural(word: string): boolean {
  return (
    /[aeiouyäö]t$/.test(word) &&
    word.length > 3 &&
    !/(?:[nlsr](?:ut|yt)|ohut|kevät|olut|lyhyt|neitsyt|airut|[ms]inut|[mth]eidät|niit|siit|sekunt|[aeiouyäö]it)$/.test(
      word,
    )
  );
}

const WRITTEN_FORMS: ReadonlySet<string> = new Set(WRITTEN.values());

/** The word may stand for a spoken form that looks quite different ("oottanu" → "odottanut"). */
export function isWrittenForSpoken(lower: string): boolean {
  return WRITTEN_FORMS.has(lower);
}
