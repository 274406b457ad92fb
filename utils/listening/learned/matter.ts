import type { Language } from '../../conversation/types';
import { pattern } from '../../language/pattern';
import type { Fact, FactKind, Point, PointKind } from '../types';

/** Things of service that customers write about. In a message that names one, plain words are a plain report. */
const THINGS: Readonly<Record<Language, string>> = {
  fi: 'tilau~ tilas~ tilaan tilata toimitu~ toimite~ toimitt~ pake~ lähety~ postis~ postin~ seuranta~ seurantak~ nouto~ noutop~ palautu~ palautt~ vaihto~ hyvity~ korvau~ lasku~ laskut~ maksu~ maksoi~ maksaa maksais~ veloit~ hinta~ hinna~ hinno~ euro~ alennu~ tarjou~ kuiti~ kuitt~ tili~ tunnus tunnuk~ salasan~ kirjaut~ kirjaudu~ sovellu~ appi~ äpp~ sivust~ nettisiv~ verkkokau~ verkkopan~ verkkosiv~ tuote tuott~ takuu~ huolto~ huolla~ korjau~ korjat~ asenta~ asennu~ laite laitte~ näyttö akku~ akun laturi~ kaapeli~ reitit~ modeem~ netti~ netin wifi~ laajakaist~ liittym~ sopimu~ vakuutu~ vahinkoilm~ vahinkotun~ käsittely~ hakemu~ päätöks~ lomak~ liittee~ asiakas~ asiakk~ palvelu~ ajanvarau~ varau~ varasto~ peruut~ peruu~ lento lennon~ matkalauk~ matkatav~ resept~ apteek~ vuokra~ mittari~ sähkö~ patteri~ lämmity~ remont~ kortti~ kortin~ saldo~ eräpäiv~ perint~ jäsenyy~ uutiskirj~ profiil~ päivit~ virheilm~ error~ koodi~ linki~ linkk~ selain~ selaim~ tulosti~ asetuk~ lataa~ lataus~ latau~ rekister~ vahvistusv~ sähköpost~ tekstivies~ spost~ myymäl~ toimipist~ aukiolo~ kanta-asiak~ lippu~ liput konsertt~ puhelinnum~ osoitt~ osoite~ kuljetu~ kulutu~ vastauks~ chat~ chät~ jono~ jonos~ jonott~ päivysty~ ilmoitu~ valitu~ reklam~ kontrolli~ kokoa koon väri värin malli mallin',
  en: 'order~ deliver~ shipp~ shipment~ parcel~ package~ tracking courier~ refund~ return~ exchang~ invoice~ bill bills billing billed payment~ charge~ fee fees price~ pricing discount~ voucher~ coupon~ receipt~ account~ password~ login log_in logged sign_in sign_up username~ app apps website~ webpage~ browser~ product~ stock warranty repair~ technician~ engineer~ device~ screen~ battery charger~ cable~ router~ modem~ wifi wi-fi broadband internet connection~ subscription~ subscri~ plan plans contract~ insurance policy claim~ premium application~ form forms attach~ customer~ service~ support appointment~ booking~ booked reserv~ flight~ airport gate luggage bag bags baggage airline~ plane~ seat seats boarding check-in checkin agent~ ticket~ hotel~ prescription~ pharmac~ rent meter electric~ heating boiler card cards bank~ transfer~ balance statement~ deposit~ direct_debit membership~ newsletter~ profile~ updat~ error~ code codes link links printer~ setting~ download~ install~ upgrad~ downgrad~ email~ e-mail~ phone_number address store branch~ opening_hours voicemail~ hotline helpline rep reps representative~ desk queue~ on_hold complaint~ ref reference~ export~ file files report reports size colour color model reset~ cancel~ reschedul~ rebook~',
};
/**
 * Points that are a matter by themselves. A question or a statement may be about anything; the English tone knows messages without a
 * tone, so there a wish or a problem alone need not be one either.
 */
const TELLING: Readonly<Record<Language, ReadonlySet<PointKind>>> = {
  fi: new Set(['problem', 'wish', 'tried', 'expectation', 'churn', 'competitor']),
  en: new Set(['tried', 'expectation', 'churn', 'competitor']),
};
/** Things and places are spoken of everywhere. */
const TELLING_FACTS: ReadonlySet<FactKind> = new Set(['order', 'date', 'time', 'amount']);
/** Questions to a counter, not to a person. */
const SERVICE_QUESTIONS: Readonly<Record<Language, string>> = {
  fi: '(?:voiko|voisiko|saako|saisiko|pitääkö|täytyykö|kuuluuko|onnistuuko|riittääkö|käykö|menikö|tuliko|tuleeko|ehtiikö|näkyykö|löytyykö|paljonko|kauanko) \\p{L}+|onko (?:teillä|mahdollista|se mahdollista)|(?:mistä|miten|missä|mihin|mitä kautta) (?:voi~|saa~|pääse~|löyd~|löyt~|näe~|näk~|tilat~|hae~|maks~|teh~|ilmoit~|vaihd~|peru~|palaut~)|(?:milloin|koska|montako|paljonko) .{3,60}(?:tulee|saapuu|aukeaa|auki|maksaa|kestää)',
  en: '(?:is|are) there (?:a|any) way to|how (?:do|can|would) i|where (?:do|can) i|(?:can|could|may) (?:i|someone|somebody|one)',
};
const SHORTEST_INSIDE = 5;
const named: Partial<Record<Language, readonly RegExp[]>> = {};

/** Whether a message speaks of a matter of service: a thing of service, a fact to note down, or a point that someone must act on. */
export function hasMatter(
  folded: string,
  language: Language,
  points: readonly Point[],
  facts: readonly Fact[],
): boolean {
  if (facts.some(({ kind }) => TELLING_FACTS.has(kind))) return true;
  if (points.some(({ kind }) => TELLING[language].has(kind))) return true;
  named[language] ??= expressionsOf(language);
  return named[language].some((expression) => expression.test(folded));
}

/** Finnish puts the thing last in a long word, "puhelinliittymän": there a thing is looked for inside words, too, which is the quicker. */
function expressionsOf(language: Language): RegExp[] {
  const things = THINGS[language].split(' ').map((thing) => thing.replaceAll('_', ' '));
  const inside = things.filter((thing) => language === 'fi' && thing.length > SHORTEST_INSIDE);
  const whole = things.filter((thing) => !inside.includes(thing));
  const anywhere = inside.map((thing) => (thing.endsWith('~') ? thing.slice(0, -1) : `${thing}(?!\\p{L})`));
  return [
    ...(anywhere.length === 0 ? [] : [new RegExp(anywhere.join('|'), 'u')]),
    pattern([...whole, SERVICE_QUESTIONS[language]].join('|'), 'u'),
  ];
}
