const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const),
  );

/** Spoken words as they are written. */
const WRITTEN = pairs(`
mä:minä mää:minä mie:minä mun:minun mua:minua mulla:minulla mul:minulla mulle:minulle multa:minulta muhun:minuun mussa:minussa musta:minusta mut:minut
sä:sinä sää:sinä sie:sinä sun:sinun sua:sinua sulla:sinulla sul:sinulla sulle:sinulle sulta:sinulta suhun:sinuun sussa:sinussa sut:sinut
meijän:meidän meiän:meidän meijät:meidät meille:meille teijän:teidän teiän:teidän teijät:teidät heiän:heidän heijän:heidän
tää:tämä tän:tämän täs:tässä täst:tästä tol:tuolla toi:tuo ton:tuon tota:tuota tossa:tuossa tosta:tuosta tolla:tuolla tolle:tuolle toho:tuohon tohon:tuohon
nää:nämä noi:nuo noita:noita noilla:noilla niinku:niinkuin siin:siinä siit:siitä sil:sillä
oon:olen oot:olet oo:ole ootte:olette ootko:oletko oonko:olenko ootteko:oletteko ois:olisi oisin:olisin oisit:olisit oisko:olisiko ollu:ollut
en:en ees:edes sit:sitten sitte:sitten ku:kun mut:mutta muttei:muttei viel:vielä kans:kanssa vaa:vain jos:jos jotai:jotain mitä:mitä mitää:mitään ketää:ketään
miks:miksi yks:yksi kaks:kaksi viis:viisi kuus:kuusi millon:milloin sillon:silloin missä:missä mis:missä mist:mistä minkälaine:minkälainen
tarttee:tarvitsee tarttis:tarvitsisi tarttisin:tarvitsisin tarvii:tarvitsee tarviin:tarvitsen tarvin:tarvitsen tarvis:tarvitsisi tarvi:tarvitse
tarttu:tarttunut meen:menen meet:menet mee:mene teen:teen tuu:tule tuun:tulen tuut:tulet paa:pane pitäs:pitäisi pitäskö:pitäisikö voisko:voisiko saisko:saisiko
kattoa:katsoa kattoo:katsoo katon:katson kato:katso kattonu:katsonut kattonut:katsonut ootan:odotan ootin:odotin oottanu:odottanut oottaa:odottaa oottelin:odottelin
kirjotan:kirjoitan kirjotin:kirjoitin kirjottaa:kirjoittaa kirjottanu:kirjoittanut ilmotin:ilmoitin ilmotan:ilmoitan ilmottaa:ilmoittaa ilmottanu:ilmoittanut
vaiks:vaikka enään:enää tänää:tänään eile:eilen huomen:huomenna kumminki:kumminkin kuitenki:kuitenkin tietenki:tietenkin ainaki:ainakin edelleenki:edelleenkin
tommonen:tuommoinen tollanen:tuollainen tällanen:tällainen semmonen:semmoinen sellanen:sellainen millanen:millainen punanen:punainen samanlaine:samanlainen
lähin:lähdin lähetään:lähdetään tehään:tehdään nähään:nähdään tiiä:tiedä tiiän:tiedän tiietään:tiedetään saahaan:saadaan voiaan:voidaan`);

type Rule = readonly [ending: RegExp, written: string];

/** Endings as they are said and as they are written; the dictionary decides whether there is such a word. */
const ENDINGS: readonly Rule[] = [
  [/(?<=..[aou])ks$/u, 'ko'],
  [/(?<=..[eiyäö])ks$/u, 'kö'],
  [/(?<=[aou].*[eiy])ks$/u, 'ko'],
  [/(?<=..)is$/u, 'isi'],
  [/(?<=..)isko$/u, 'isiko'],
  [/(?<=..)iskö$/u, 'isikö'],
  [/(?<=..[nlrs]u)$/u, 't'],
  [/(?<=..[nlrs]y)$/u, 't'],
  [/nukko$/u, 'nutko'],
  [/(?<=..)ki$/u, 'kin'],
  [/(?<=..k[aä])$/u, 'an'],
  [/(?<=..[aeiouyäö])$/u, 'n'],
  [/(?<=..)ne$/u, 'nen'],
  [/(?<=..[ao])nen$/u, 'inen'],
  [/(?<=..[äö])nen$/u, 'inen'],
  [/(?<=..)oo$/u, 'oa'],
  [/(?<=..)ee$/u, 'ea'],
  [/(?<=..)ee$/u, 'eä'],
  [/(?<=..)öö$/u, 'öä'],
  [/(?<=..)uu$/u, 'ua'],
  [/(?<=..)yy$/u, 'yä'],
  [/(?<=..)ii$/u, 'ia'],
  [/(?<=..)ii$/u, 'iä'],
  [/(?<=..s)s$/u, 'sa'],
  [/(?<=..s)s$/u, 'sä'],
  [/(?<=..l)l$/u, 'la'],
  [/(?<=..l)l$/u, 'lä'],
  [/(?<=..[sl])t$/u, 'ta'],
  [/(?<=..[sl])t$/u, 'tä'],
];

/** How a spoken word may be written, the likeliest first: "oon" → "olen", "voiks" → "voiko", "tullu" → "tullut". */
export function writtenForms(word: string): string[] {
  const listed = WRITTEN.get(word);
  if (listed !== undefined) return [listed];
  return ENDINGS.filter(([ending]) => ending.test(word)).map(([ending, written]) =>
    word.replace(ending, written),
  );
}

/** The word is always the spoken form of another, though the dictionary may know one that looks the same ("mut", "toi"). */
export function isSpoken(word: string): boolean {
  return WRITTEN.has(word) && WRITTEN.get(word) !== word;
}
