import { endsAskingOrCalling } from '../../../language/tail';
import { finnishQuestion } from './finnishQuestions';
import { NOTHING } from './nothing';
import type { Frame } from './types';

const FILLERS =
  /\[[^\]]{0,60}\]|(?<![\p{L}-])(?:ö+h*|ö+m+|e+h+|hm+|mm+|tota|tuota noin|niinku|niinkö|tiiätsä|tiedätkö)(?![\p{L}-])[,.]?\s?/gu;
const STUTTER = /(?<![\p{L}])(\p{L}{1,8})(?:-{1,2}\s?|,\s)(?=\1(?![\p{L}]))/gu;
const TOKEN =
  '(?:selvä|selvä juttu|selvä homma|asia selvä|selvä on|okei|okei sitten|ok|oke|jees|joo|joo joo|juu|juu juu|jep|niin|niin niin|no niin|aivan|aivan niin|ihan totta|juuri niin|juuri|just|just joo|just niin|ymmärrän|vai niin|vai sillä tavalla|ahaa|aha|ai|ai jaa|aijaa|ai niin|mm|mhm|kyllä|totta|totta kai|niinpä|niinpä niin|hyvä kysymys|ihanko totta|ihanko|oikeasti|oho|hups|hyvä|hienoa|hieno homma|loistavaa|mainiota|mahtavaa|selkis|tosiaan|tietysti|tottakai|kuulen sinua|huh|huhhuh|kuittaan|kuitti|pistän merkille)';
const GREETING =
  '(?:hei|moi|moikka|moro|terve|heippa|tervehdys|hyvää (?:päivää|iltaa|huomenta))(?: taas)?(?: [\\p{L}.]{2,15}){0,2}';
const OPENER =
  '(?:ja|mutta|mut|no|niin|eli|elikkä|siis|joten|sitten|sit|vielä|nyt|lisäksi|myös|kiitos|anteeksi|toisin sanoen|ensin|ensiksi|ensinnäkin|ihan ensin|tarkistaisin vielä|vielä yksi kysymys|yksi kysymys|eli siis|siis eli)';
const LEAD = new RegExp(
  `^(?:(?:${TOKEN}|${GREETING})(?:[,.!…:;-]+\\s?|\\s-\\s)|(?:okei|ok|joo|no|niin|selvä|ja|mutta|mut)(?=\\s(?:eli|siis|niin|no|ja|mutta|mitä|miten|mikä|onko|sä|sinä|se|kerro)(?![\\p{L}]))\\s|${OPENER}(?:,\\s?|\\s)|[-–—−.,]+\\s?|["'(]+\\s?)`,
  'u',
);
const ONLY_TOKENS = new RegExp(`^(?:${TOKEN}(?:[\\s,.!?…-]+|$))+$`, 'u');
const CONCLUDES = /(?<![\p{L}])(?:eli|elikkä|siis|joten|toisin sanoen)(?![\p{L}])/u;
const CONCLUDES_LATER = /^(?:\p{L}+ ){1,3}siis(?![\p{L}])/u;
const SAYS_ITSELF =
  /^(?:kiitos|anteeksi|ymmärrän|kuulen|hyvä|hienoa),? (?:että|ettei|kun|miksi|miltä|kuinka|miten)(?![\p{L}])/u;
const ANSWERS = /^(?:kyllä|joo|ei|juu)(?![\p{L}])/u;
const POINTS = /^(?:se|ne|tämä|tuo|hän|he|siinä|siitä|sillä|niitä|niissä)\s/u;
const EXPLAINS =
  /(?<![\p{L}])(?:johtuu|johtui|tarkoittaa|riippuu|löytyy|näkyy|maksaa|kestää|sisältyy|koskee|tulee|vaatii)(?![\p{L}])/u;
const MOST_LEADS = 8;

/** Stems of the verbs with which a customer's doings are told back, before the ending of the second person. */
const PAST =
  'tilas|maks|oste|ost|palaut|soit|kirjoit|lähet|laito|laitu|odot|yrit|kokeil|huomas|sano|kerro|mainits|pyys|kysy|sa|jäi|meni|tul|ol|mene|otit|ot|löys|vaihdo|vaiht|asens|päivit|käynnist|kirjaudu|varas|varmist|peru|tarvits|halus|toivo|pelkäs|luul|uskoi|ajattel|miet|sovi|odotti|luovuti|menet|käyt|kuul|näi|nä|te|ilmoit|vastas|hak|tarkist|täyt|muut|siirsi|irtisano|valits|teki|joudu|pääs';
const PRESENT =
  'ole|oo|odota|halua|toivo|tarvitse|koe|pelkää|mieti|pohdi|arvele|epäile|uskot|usko|tunne|kaipaa|arvosta|luota|yritä|maksa|asu|käytä|suunnittele|aio|huoli|harkitse|ihmettele|kärsi|etsi|pidä|muuta|matkusta|tiedä|vertaa|jää|joudu|saa|pyydä|kysy|tarkoita|mene|lähde';
const YOU = '(?:sinä|sä|sää|te|itse)';
const OF_YOU =
  '(?:sinun|sun|sinulla|sulla|sinulle|sulle|sinulta|sulta|sinua|sua|sinusta|susta|sinuun|sinut|teidän|teillä|teille|teiltä|teitä|teistä|teihin|teidät|\\p{L}{2,}(?:llasi|lläsi|ltasi|ltäsi|llesi|ssasi|ssäsi|stasi|stäsi|asi|äsi|esi|osi|usi|ksesi|nne))';
const SPEAKS_TO_YOU = new RegExp(`(?<![\\p{L}])${OF_YOU}(?![\\p{L}])`, 'u');
const ABOUT_YOU = new RegExp(
  `^(?:(?:\\p{L}+ ){0,2}?)(?:${YOU} |)(?:(?:${PAST})(?:[oaä]?it|t)(?:te)?|(?:${PRESENT})t(?:te)?|et(?:te)?|olit(?:te)?|\\p{L}{3,}itte|\\p{L}{3,}isit(?:te)?)(?![\\p{L}])|^(?:sinä|sä|te|sinulla|sinulle|sinua|sinun|sinusta|sulla|sulle|sun|sua|teillä|teille|teitä|teidän|teistä)(?![\\p{L}])`,
  'u',
);
const PREFACE =
  /^(?:(?:minusta|mielestäni|minulle|musta) (?:tuntuu|vaikuttaa|kuulostaa)(?: siltä)?,? (?:että|kuin) |(?:luulen|arvelen|oletan|ymmärrän|ymmärsin|huomaan|kuulen|näen|aistin|käsitän|käsitin)(?: \p{L}+)?,? (?:että|ettei) |(?:nyt|tällä hetkellä|toisaalta|samalla|lisäksi) )/u;
const ABOUT_US =
  /^(?:minä|mä|mää|me|minun|mun|meidän|meillä|minulla|minusta|\p{L}{2,}(?:imme|emme|amme|ämme|omme|ymme|umme)|emme|en|olen|voin|tarkistan|selvitän|lähetän|lähetin|tarkistin|korjaan|korjasin|siirrän|siirsin|soitan|hoidan|otan|teen|katson|katsoin|palautan|hyvitän|hyvitin|varaan|varasin|kirjoitan|pyydän|ilmoitan|palaan|avaan|avasin|lisään|lisäsin|poistan|poistin|vaihdan|vaihdoin|jatkan|kysyn|laitan|laitoin|saan|tilaan|tilasin|välitän|vien|merkitsen|varmistan|kuittaan)(?![\p{L}])/u;
const MODAL =
  /(?<![\p{L}])(?:voit|voitte|pystyt|pystytte|saat|saatte|(?:sinun|teidän|sun) (?:\p{L}+ )?(?:pitää|pitäisi|täytyy|kannattaa|kannattaisi|tulee|tulisi|tarvitsee)|kannattaa|pitäisi|tulisi|voisit|voisitte|olisit|olisi hyvä|huomenna|ensi viikolla|ylihuomenna|tulet|tulette|löydät|löydätte|mikäli|jos)(?![\p{L}])/u;
const INWARD =
  /(?<![\p{L}])(?:(?:halua|toivo|pelkää|mieti|pohdi|arvele|epäile|usko|tunne|kaipaa|arvosta|luota|koe|toivoisi|haluaisi|ihmettele|harkitse|ajattele|odota)t(?:te)?|(?:toivoi|halusi|pelkäsi|ajatteli|luuli|mieti|uskoi)t(?:te)?|tärkeä\p{L}* (?:sinulle|teille)|(?:sinulle|teille|sulle) (?:on |olisi )?(?:\p{L}+ )?tärke\p{L}+|(?:sinua|teitä|sua) (?:\p{L}+ )?(?:huolestuttaa|harmittaa|mietityttää|pelottaa|vaivaa|jännittää|suututtaa|turhauttaa)|olet(?:te)? (?:\p{L}+ )?(?:huoliss\p{L}+|pettyn\p{L}+|epävarma\p{L}*|innois\p{L}+|valmi\p{L}+|väsyn\p{L}+|turhautun\p{L}+)|tärkeintä)(?![\p{L}])/u;
const TOLD = new RegExp(
  `(?<![\\p{L}])(?:(?:${PAST})(?:[oaä]?it)(?:te)?|(?:halua|toivo|pelkää|odota|tarvitse|koe|mieti|tunne|kaipaa|ihmettele|harkitse|etsi|vertaa|yritä|epäile)t(?:te)?|olit(?:te)?|(?:olet|olette|oot|ootte)(?: \\p{L}+){0,4} \\p{L}+(?:nut|nyt|neet|nu|ny|lut|lyt|leet|sut|syt|seet|ssa|ssä|assa|ässä)|et(?:te)? (?:\\p{L}+ )?(?:ole|oo|saa|saanut|saaneet|pääse|päässyt|päässeet|voi|voinut|pysty|pystynyt|halua|löydä|löytänyt|ehtinyt|tiennyt)|\\p{L}{3,}itte|(?:sinulla|sulla|teillä|sinulta|sulta|teiltä|sinulle|sulle|teille|sinut|sinua|teitä) (?:\\p{L}+ )?(?:on|oli|ei|jäi|tuli|meni|puuttuu|katosi|veloitettiin|lähetettiin|luvattiin|sanottiin|pyydettiin))(?![\\p{L}])`,
  'u',
);
const COMMAND =
  /^(?:(?:ensin|sitten|lopuksi|seuraavaksi|ole hyvä ja|olkaa hyvä ja|olethan ystävällinen ja) )?(?:kokeile|käynnistä|paina|avaa|valitse|mene|kirjaudu|tarkista|ota|lähetä|päivitä|poista|asenna|irrota|siirry|klikkaa|kirjoita|syötä|tallenna|odota|sammuta|varmista|soita|anna|laita|lisää|lataa|palauta|vaihda|napauta|kytke|katso|täytä|liitä|toimita|tulosta|nollaa|puhdista|sulje|vedä|työnnä|muista|huomaa|huomaathan|älä|älkää|jätä|tee|käy|tule|hae|ilmoita|vastaa|\p{L}{2,}(?:kaa|kää))(?![\p{L}])/u;
const HAS_VERB =
  /(?<![\p{L}])(?:on|oli|ovat|olivat|ei|en|et|emme|ette|eivät|olet|olen|olette|olemme|olisi|oo|oot|oon|\p{L}{2,}(?:ee|aa|ää|uu|yy|oo|öö|ii|vat|vät|aan|ään|tiin|isi|itte|imme|emme|amme|ämme|oi|si|ti|li|ni|nut|nyt|it|at|ät|et|ot|in))(?![\p{L}])/u;
const ENDS_BROKEN = /(?:[-–—]|\.{3}|…)\s*$/u;
const FEWEST_WORDS = 3;
/** A piece of a sentence that is cut off at one end says less. */
const FEWEST_BROKEN = 6;
const TAG =
  /,? ?(?:eikö niin|eikö vain|eiks niin|eiks je|vai mitä|vai|niinkö|niinhän|oikein|eikö|pitääkö paikkansa|onko näin|onko niin|meninkö oikein)[?]?["')\s]*$/u;

/** Reads the shape of one Finnish sentence, folded. */
export function finnishFrame(folded: string): Frame {
  const plain = folded.replace(FILLERS, '').replace(STUTTER, '').trim();
  if (plain === '' || !/\p{L}/u.test(plain)) return { ...NOTHING, body: plain, act: 'broken' };
  if (ONLY_TOKENS.test(plain)) return { ...NOTHING, body: plain, act: 'token' };
  const body = withoutLeads(plain);
  if (body === '') return { ...NOTHING, body: plain, act: 'token' };
  const opening = plain.slice(0, plain.length - body.length);
  const core = body.replace(PREFACE, '');
  const asks = endsAskingOrCalling(body);
  const statement = {
    body,
    about: aboutOf(core),
    concluding: CONCLUDES.test(opening) || CONCLUDES_LATER.test(body),
    modal: MODAL.test(core),
    inward: INWARD.test(body),
    told: TOLD.test(core),
    answering: ANSWERS.test(plain),
    explaining: EXPLAINS.test(core),
    pointing: POINTS.test(core) && !/\d/.test(core),
  };
  const tagged = TAG.test(body);
  const form = finnishQuestion(tagged ? body.replace(TAG, '') : body, asks);
  if (form !== undefined) return { ...statement, act: 'question', form, rising: false };
  const verbal = HAS_VERB.test(body);
  const words = body.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (asks && !verbal) return { ...statement, act: 'question', form: 'closed', rising: false };
  const broken = ENDS_BROKEN.test(body) || /^[-–—]/.test(folded);
  if (!asks && broken && words < (verbal ? FEWEST_WORDS : FEWEST_BROKEN))
    return { ...statement, act: 'broken', form: undefined, rising: false };
  if (!asks && !tagged && COMMAND.test(body))
    return { ...statement, act: 'command', form: undefined, rising: false };
  const rising = asks || (tagged && verbal);
  return {
    ...statement,
    act: verbal || statement.about === 'you' ? 'statement' : 'fragment',
    form: rising ? 'closed' : undefined,
    rising,
  };
}

function withoutLeads(plain: string): string {
  let body = plain;
  for (let count = 0; count < MOST_LEADS; count += 1) {
    const lead = LEAD.exec(body)?.[0];
    // "Kiitos kuvista" and "anteeksi, että" open nothing: they are what is said.
    if (lead === undefined || SAYS_ITSELF.test(body) || /^(?:kiitos|anteeksi)\s$/u.test(lead)) break;
    body = body.slice(lead.length);
  }
  return body.trim();
}

function aboutOf(core: string): Frame['about'] {
  if (ABOUT_US.test(core)) return 'us';
  if (ABOUT_YOU.test(core)) return 'you';
  return SPEAKS_TO_YOU.test(core) ? 'yours' : 'other';
}
